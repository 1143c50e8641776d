using Live.Log;

namespace Live.Questions;

/// <summary>Takes one's vote back.</summary>
public sealed record TakeBackVote(QuestionId Id) : ICommand
{
    /// <summary>There is no vote to take back.</summary>
    public static readonly Refusal NoVote = new("vote.none", "You have not voted for this question.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        who.Pseudonym is not { } voter ? AccessRefusals.OnlyAttendees
        : state.Questions.Find(Id) is not { } question ? Moderation.UnknownQuestion
        : !question.State.IsOpen() ? CastVote.Closed
        : !question.Voters.Contains(voter) ? NoVote
        : new VoteTakenBack(Id, voter);
}
