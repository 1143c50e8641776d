using Live.Log;

namespace Live.Questions;

/// <summary>
/// Asks a question together with another one of its session: the votes are united, and both askers follow the one that is
/// read out. A question that others were merged into takes them along; merging into a merged one means the one that it is
/// asked together with.
/// </summary>
/// <param name="Id">The question that is no longer read out itself; waiting or queued.</param>
/// <param name="Into">The one that is; waiting, queued or being asked. It stays where it stands.</param>
public sealed record MergeQuestions(QuestionId Id, QuestionId Into) : ICommand
{
    /// <summary>Nothing to unite.</summary>
    public static readonly Refusal Itself = new("merge.itself", "These two are asked together already.");

    /// <summary>Somebody was quicker.</summary>
    public static readonly Refusal Merged = new(
        "question.merged", "This question is asked together with another one. Take it out of there first.");

    /// <summary>Another session, or another poster.</summary>
    public static readonly Refusal Elsewhere = new(
        "merge.elsewhere", "Only questions to the same session can be asked together. Hand one of them over first.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var (question, refusal) = Moderation.Find(state, who, Id);
        if (question is null)
            return refusal!;
        if (state.Questions.Find(Into) is not { } into)
            return Moderation.UnknownQuestion;
        var main = state.Questions.Main(into);
        return Check(state, question, main) is { } unfit ? unfit : new QuestionsMerged(Id, main.Id);
    }

    /// <summary>Why a question cannot be asked together with one that stands on its own; null when it can.</summary>
    internal static Refusal? Check(State state, Question question, Question main) =>
        state.Questions.Main(question).Id == main.Id ? Itself
        : question.MergedInto is not null ? Merged
        : question.Session != main.Session || question.Poster != main.Poster ? Elsewhere
        : question.State is not (QuestionState.Waiting or QuestionState.Queued) ? Moderation.Already(state, question)
        : main.State is not (QuestionState.Waiting or QuestionState.Queued or QuestionState.Asking) ? Moderation.Already(state, main)
        : null;
}
