using Live.Log;

namespace Live.Questions;

/// <summary>Puts a question to the speaker now. The one being asked until then counts as answered.</summary>
public sealed record PutQuestion(QuestionId Id) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        Moderation.Move(state, who, Id, [QuestionState.Waiting, QuestionState.Queued, QuestionState.Later],
            question => new QuestionPut(Id, question.State, state.Questions.Asking(question.Session)?.Id));
}
