using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Choose the session" for words that somebody wrote in a message: opens the modal with them.</summary>
public sealed class AskWordsButton(Node node, ISlackApiClient slack) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is null)
        {
            await slack.RespondAsync(request, Node.Starting.Sentence);
            return;
        }

        var context = AskContext.Read(action.Value);
        await slack.Views.Open(request.TriggerId, AskModal.View(node.State, null, context.Text ?? "", node.Now, context: context with { Text = null }));
    }
}
