using Live.Log;

namespace Live.Questions;

/// <summary>Votes for a question, or for the one that it is asked together with; one vote a person.</summary>
public sealed record CastVote(QuestionId Id) : ICommand
{
    /// <summary>A second vote.</summary>
    public static readonly Refusal AlreadyVoted = new("vote.already", "You have voted for this question already. Press again to take your vote back.");

    /// <summary>The vote came with another question, which is asked together with this one.</summary>
    public static readonly Refusal Together = new(
        "vote.together", "Your vote is in already: what you asked or voted for is asked together with this question.");

    /// <summary>A vote on a question that is not open any more.</summary>
    public static readonly Refusal Closed = new("vote.closed", "This question is closed, so it takes no votes any more.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (who.Pseudonym is not { } voter)
            return AccessRefusals.OnlyAttendees;
        if (state.Questions.Find(Id) is not { } found)
            return Moderation.UnknownQuestion;
        var question = state.Questions.Main(found);
        return !question.State.IsOpen() ? Closed
            : question.OwnVoters.Contains(voter) ? AlreadyVoted
            : question.Voters.Contains(voter) ? Together
            : new VoteCast(question.Id, voter);
    }
}
