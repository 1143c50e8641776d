using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Withdraw" on one's own question.</summary>
public sealed class WithdrawButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var id = new QuestionId(action.Value ?? "");
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var asker = people.Asker(member, node.State.Questions.Find(id));
        var outcome = await node.SubmitAsync(new WithdrawQuestion(id), asker, $"slack/{request.TriggerId}");
        if (request.ResponseUrl is not null)
            await slack.RespondAsync(request, SlackText.Escape(outcome.Refusal?.Sentence ?? "Your question is taken back. Nobody will ask it."));
    }
}
