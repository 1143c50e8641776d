using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"▲" on a question: votes, or takes the vote back. One vote a person.</summary>
public sealed partial class VoteButton(Node node, ISlackApiClient slack, SlackPeople people, ILogger<VoteButton> logger)
    : IBlockActionHandler<ButtonAction>
{
    private const int MostTries = 3; // the acknowledgement waits for it

    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var id = new QuestionId(action.Value ?? "");
        var voter = people.Attendee(await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id));
        // A vote that came by merging is not taken back by a press that was meant as one.
        var voted = node.State.Questions.Find(id)?.OwnVoters.Contains(voter.Pseudonym!) is true;
        ICommand command = voted ? new TakeBackVote(id) : new CastVote(id);
        // One key for both ways: a repeated request has the outcome of the first and does not swing back.
        var outcome = await node.SubmitAsync(command, voter, $"slack/{request.TriggerId}");
        // A modal has no channel to answer in: what has to be said is said in it.
        if (request.View is ModalViewInfo view && outcome.State.Questions.Find(id) is { } question)
            await ShowAsync(view.Id, question.Session, outcome.Refusal);
        else if (outcome.Refusal is { } refusal)
            await slack.RespondAsync(request, SlackText.Escape(refusal.Sentence));
    }

    /// <summary>
    /// Shows the list as it is now, and again if it changed meanwhile: of two quick votes either may be shown last. The
    /// vote counts whatever becomes of the list, which may be closed by now.
    /// </summary>
    private async Task ShowAsync(string view, SessionId session, Refusal? refusal)
    {
        try
        {
            var (shown, tries) = (default(Live.State), 0);
            while (shown != node.State && tries++ < MostTries)
                await slack.Views.UpdateByViewId(SeeAllButton.View(shown = node.State, session, refusal), view);
        }
        catch (Exception e) when (e is SlackException or SlackRateLimitException or HttpRequestException)
        {
            LogNotShown(e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A vote counted, but the list it was given in could not be updated ({Reason})")]
    private partial void LogNotShown(string reason);
}
