using System.Globalization;
using Live.Programmes;
using Live.Reminders;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Remind me" on the Home and on announcements: sets a reminder; pressed again it takes it back.</summary>
public sealed class RemindButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    private static readonly string Minutes = Reminding.Ahead.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var id = new SessionId(action.Value ?? "");
        var reader = people.Attendee(await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id));
        var on = !Reminding.Readers(node.State, id).Contains(reader.Pseudonym!);
        // One key for both ways: a repeated request has the outcome of the first and does not swing back.
        var outcome = await node.SubmitAsync(new SetReminder(id, on), reader, $"slack/{request.TriggerId}");
        if (outcome.Refusal is { } refusal)
            await slack.RespondAsync(request, SlackText.Escape(refusal.Sentence));
        else if (request.View is null) // the Home shows it by itself
            await slack.RespondAsync(request, Sentence(outcome.State, id, reader.Pseudonym!));
    }

    private static string Sentence(Live.State state, SessionId id, string reader)
    {
        var session = Say.Label(state.Programme!.Find(id)!);
        return Reminding.Readers(state, id).Contains(reader)
            ? $"I'll send you a message {Minutes} minutes before {session} starts, also when it moves. Press again to take it back."
            : $"You will not be reminded of {session}.";
    }
}
