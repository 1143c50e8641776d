using Live.Homes;
using Live.Server.Log;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>Somebody opened Live's Home: it is shown, and kept fresh for a while.</summary>
public sealed class HomeTab(Node node, SlackPeople people) : IEventHandler
{
    /// <inheritdoc />
    public async Task Handle(EventCallback eventCallback)
    {
        if (eventCallback.Event is not AppHomeOpened { Tab: AppHomeTab.Home } opened)
            return;
        var reader = people.Attendee(await people.FindAsync(eventCallback.TeamId, opened.User, opened.User));
        var outcome = await node.SubmitAsync(new OpenHome(), reader, $"slack/{eventCallback.EventId}");
        if (outcome.Refusal == Node.Unavailable || outcome.Refusal == Node.Starting)
            throw new LogUnavailableException(outcome.Refusal.Sentence); // not acknowledged: Slack tells again in a minute
    }
}
