using Live.Log;

namespace Live.Questions;

/// <summary>Leaves a question for an answer in writing.</summary>
public sealed record LeaveQuestion(QuestionId Id) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        Moderation.Move(state, who, Id, [QuestionState.Waiting, QuestionState.Queued, QuestionState.Asking],
            question => new QuestionLeft(Id, question.State));
}
