using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Ask a question" on announcements and boards: opens the modal with that session chosen.</summary>
public sealed class AskButton(Node node, ISlackApiClient slack) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme)
        {
            await slack.RespondAsync(request, Node.Starting.Sentence);
            return;
        }

        var session = programme.Find(new SessionId(action.Value ?? ""));
        await slack.Views.Open(request.TriggerId, AskModal.View(node.State, session is { TakesQuestions: true } ? session : null, "", node.Now));
    }
}
