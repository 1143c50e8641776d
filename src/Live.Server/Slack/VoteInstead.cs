using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// "Add your vote" on a question like the one that is not sent yet. The own words stay where they are: the asker may still
/// send them.
/// </summary>
public sealed partial class VoteInstead(Node node, ISlackApiClient slack, SlackPeople people, ILogger<VoteInstead> logger)
    : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var voter = people.Attendee(member);
        var held = HeldQuestion.Read(action.Value);
        var id = held?.Like ?? new QuestionId(action.Value ?? "");
        var outcome = await node.SubmitAsync(new CastVote(id), voter, $"slack/{request.TriggerId}");
        var refusal = outcome.Refusal == CastVote.AlreadyVoted || outcome.Refusal == CastVote.Together ? null : outcome.Refusal;
        if (request.View is ModalViewInfo view)
            await ShowAsync(view, id, member, voter.Pseudonym!, refusal);
        else if (refusal is not null || held is null || outcome.State.Questions.Find(id) is not { } found)
            await slack.RespondAsync(request, SlackText.Escape((refusal ?? Moderation.UnknownQuestion).Sentence));
        else
            await slack.ReplaceAsync(request, "Your vote is in", Voted(outcome.State.Questions.Main(found), held));
    }

    private static List<Block> Voted(Question question, HeldQuestion held) =>
    [
        Say.Section($"Your vote is in: “{Say.Words(question.Shown, 250)}” · ▲ {Say.Number(question.Votes)}"),
        Say.Small($"Yours was not sent: “{Say.Words(held.Text)}”"),
        new ActionsBlock { Elements = [Say.Button("Ask mine anyway", Wire.AskAnywayAction, (held with { Like = null }).Write())] },
    ];

    /// <summary>Shows the vote in the modal, which keeps what was filled in. The vote counts whatever becomes of the modal.</summary>
    private async Task ShowAsync(ModalViewInfo view, QuestionId id, Member member, string voter, Refusal? refusal)
    {
        if (node.State.Programme is null || node.State.Questions.Find(id) is not { } found)
            return;
        var question = node.State.Questions.Main(found);
        var text = AskModal.Filled(view.State).Text;
        var similar = SimilarQuestions.Find(
            node.State, question.Session, question.Poster, text, [voter, people.Attendee(member, anonymous: true).Pseudonym!]);
        if (similar.All(other => other.Id != question.Id))
            similar = [question, .. similar.Take(SimilarQuestions.Most - 1)];
        var again = AskModal.Again(node.State, view.State, AskContext.Read(view.PrivateMetadata) with { Shown = true }, node.Now);
        var shown = SimilarChoice.Modal(again, similar, voter);
        shown.Blocks[0] = Say.Section(refusal is { } no ? SlackText.Escape(no.Sentence) : "*Your vote is in.* Close this, or ask yours as well.");
        try
        {
            await slack.Views.UpdateByViewId(shown, view.Id);
        }
        catch (Exception e) when (e is SlackException or SlackRateLimitException or HttpRequestException)
        {
            LogNotShown(e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A vote counted, but the modal it was given in could not be updated ({Reason})")]
    private partial void LogNotShown(string reason);
}
