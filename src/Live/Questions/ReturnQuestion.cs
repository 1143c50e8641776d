using Live.Log;

namespace Live.Questions;

/// <summary>Takes a question one step back, after a slip of the finger.</summary>
public sealed record ReturnQuestion(QuestionId Id) : ICommand
{
    /// <summary>There is no step to take back.</summary>
    public static readonly Refusal NothingToUndo = new("question.nothing-to-undo", "This question is where it was at the start.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var (question, refusal) = Moderation.Find(state, who, Id);
        if (question is null)
            return refusal!;
        if (question.State is QuestionState.Waiting)
            return NothingToUndo;
        if (question.State is QuestionState.Withdrawn)
            return Moderation.Already(state, question);
        var to = question.Before ?? (question.State is QuestionState.Queued ? QuestionState.Waiting : QuestionState.Queued);
        var asking = state.Questions.Asking(question.Session);
        if (to is QuestionState.Asking && asking is not null)
            to = QuestionState.Queued;
        var resumed = question.State is QuestionState.Asking && question.Replaced is { } replaced
            && state.Questions.Find(replaced) is { State: QuestionState.Answered } before && before.Session == question.Session
            ? replaced : (QuestionId?)null;
        return new QuestionReturned(Id, question.State, to, resumed);
    }
}
