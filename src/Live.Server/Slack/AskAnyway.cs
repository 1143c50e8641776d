using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Ask mine anyway" under questions like it: sends the words that the button carries.</summary>
public sealed class AskAnyway(Node node, ISlackApiClient slack, SlackPeople people, Asking asking) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (HeldQuestion.Read(action.Value) is not { } held)
            return;
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var (question, refusal) = await asking.AskAsync(member, held);
        if (question is null)
        {
            await slack.RespondAsync(request, SlackText.Escape(refusal!.Sentence)); // the words stay where they are
            return;
        }

        var (text, blocks) = Asking.Confirmation(node.State, question);
        await slack.ReplaceAsync(request, text, blocks);
    }
}
