using Live.Chairs;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Got it" on what an organizer told a chair.</summary>
public sealed class GotItButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request) =>
        await slack.ActAsync(node, people, request, new AcknowledgeMessage(new ChairMessageId(action.Value ?? "")));
}
