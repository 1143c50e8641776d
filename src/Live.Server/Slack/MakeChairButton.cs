using Live.Chairs;
using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Make … chair": one press gives a chair's place to somebody else, who gets the link and the queue at once.</summary>
public sealed class MakeChairButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request) => await slack.ActAsync(node, people, request,
        (action.Value ?? "").Split('/') is [var session, var old, var person]
            ? new ReplaceChair(new SessionId(session), new PersonId(old), new PersonId(person)) : null);
}
