using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"▲" on a question: votes, or takes the vote back. One vote a person.</summary>
public sealed class VoteButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var id = new QuestionId(action.Value ?? "");
        var voter = people.Attendee(await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id));
        var voted = node.State.Questions.Find(id)?.Voters.Contains(voter.Pseudonym!) ?? false;
        ICommand command = voted ? new TakeBackVote(id) : new CastVote(id);
        // One key for both ways: a repeated request has the outcome of the first and does not swing back.
        var outcome = await node.SubmitAsync(command, voter, $"slack/{request.TriggerId}");
        if (outcome.Refusal is { } refusal)
            await slack.RespondAsync(request, SlackText.Escape(refusal.Sentence));
        else if (request.View is ModalViewInfo view)
            await slack.Views.UpdateByViewId(SeeAllButton.View(outcome.State, outcome.State.Questions.Find(id)!.Session), view.Id, view.Hash);
    }
}
