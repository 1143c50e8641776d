using Live.Log;

namespace Live.Questions;

/// <summary>Takes one's vote back, wherever among the questions that are asked together it was cast.</summary>
public sealed record TakeBackVote(QuestionId Id) : ICommand
{
    /// <summary>There is no vote to take back.</summary>
    public static readonly Refusal NoVote = new("vote.none", "You have not voted for this question.");

    /// <summary>The vote is the question that one asked.</summary>
    public static readonly Refusal Asked = new("vote.asked", "Your own question is asked together with this one, so your vote is in.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (who.Pseudonym is not { } voter)
            return AccessRefusals.OnlyAttendees;
        if (state.Questions.Find(Id) is not { } found)
            return Moderation.UnknownQuestion;
        var question = state.Questions.Main(found);
        var together = state.Questions.Together(question);
        return !question.State.IsOpen() ? CastVote.Closed
            : !question.Voters.Contains(voter) ? NoVote
            : question.OwnVoters.Contains(voter) || together.Any(each => each.OwnVoters.Contains(voter)) ? new VoteTakenBack(question.Id, voter)
            : Asked;
    }
}
