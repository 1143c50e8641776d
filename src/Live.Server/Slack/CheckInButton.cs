using Live.Chairs;
using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"I'm here" of a chair, and "I've spoken to them" of an organizer. The message that it stands under says what came of it.</summary>
public sealed class CheckInButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request) => await slack.ActAsync(node, people, request,
        (action.Value ?? "").Split('/') is [var session, var person] ? new CheckIn(new SessionId(session), new PersonId(person)) : null);
}
