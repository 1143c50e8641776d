using Live.Log;

namespace Live.Questions;

/// <summary>
/// Takes a question out of the one that it was merged into. It stands where it stood before, with its own votes and with what
/// had been merged into it; what was voted meanwhile stays with the other one.
/// </summary>
public sealed record SplitQuestion(QuestionId Id) : ICommand
{
    /// <summary>It stands on its own.</summary>
    public static readonly Refusal Alone = new("split.alone", "This question stands on its own already.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var (question, refusal) = Moderation.Find(state, who, Id);
        return question is null ? refusal! : question.MergedInto is null ? Alone : new QuestionSplit(Id);
    }
}
