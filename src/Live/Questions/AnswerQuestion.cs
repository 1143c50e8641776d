using Live.Log;

namespace Live.Questions;

/// <summary>Marks a question as answered.</summary>
/// <param name="Id">The question.</param>
/// <param name="Answer">The answer in writing, or null when it was given aloud.</param>
public sealed record AnswerQuestion(QuestionId Id, string? Answer = null) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        Moderation.Move(state, who, Id,
            [QuestionState.Asking, QuestionState.Queued, QuestionState.Waiting, QuestionState.Later],
            question => new QuestionAnswered(Id, question.State, Answer));
}
