using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack.Writing;

/// <summary>"Ask the speaker in writing" on one's own question that the chair set aside, or whose session was cancelled.</summary>
public sealed class InWritingButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var id = new QuestionId(action.Value ?? "");
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var asker = people.Asker(member, node.State.Questions.Find(id));
        var outcome = await node.SubmitAsync(new AskInWriting(id), asker, $"slack/{request.TriggerId}");
        await slack.RespondAsync(request, SlackText.Escape(outcome.Refusal?.Sentence ?? "It is on its way. The answer will come here."));
    }
}
