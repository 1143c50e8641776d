using Live.Log;

namespace Live.Questions;

/// <summary>
/// Takes a question one step back, after a slip of the finger. Its votes, its pin and its place in the queue stay. A question
/// from the floor that was just noted is taken away again, as long as nothing was merged into it.
/// </summary>
public sealed record ReturnQuestion(QuestionId Id) : ICommand
{
    /// <summary>There is no step to take back.</summary>
    public static readonly Refusal NothingToUndo = new("question.nothing-to-undo", "This question is where it was at the start.");

    /// <summary>Others are asked together with it, and would go with it.</summary>
    public static readonly Refusal NotAlone = new("question.not-alone", "Others are asked together with this one. Take them out first.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var (question, refusal) = Moderation.FindMain(state, who, Id);
        if (question is null)
            return refusal!;
        if (question.State is QuestionState.Waiting)
            return NothingToUndo;
        if (question.State is QuestionState.Withdrawn)
            return Moderation.Already(state, question);
        if (IsFirstStepFromFloor(question))
            return question.Merged.IsEmpty ? new QuestionReturned(Id, question.State, QuestionState.Withdrawn, Resumed(state, question)) : NotAlone;
        var to = question.Before ?? (question.State is QuestionState.Queued ? QuestionState.Waiting : QuestionState.Queued);
        var asking = state.Questions.Asking(question.Session);
        if (to is QuestionState.Asking && asking is not null)
            to = QuestionState.Queued;
        return new QuestionReturned(Id, question.State, to, Resumed(state, question));
    }

    private static bool IsFirstStepFromFloor(Question question) => question is { Floor: true, State: QuestionState.Asking, Before: null };

    private static QuestionId? Resumed(State state, Question question) =>
        question.State is QuestionState.Asking && question.Replaced is { } replaced
        && state.Questions.Find(replaced) is { State: QuestionState.Answered } before && before.Session == question.Session
            ? replaced : null;
}
