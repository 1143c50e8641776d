using Live.Log;

namespace Live.Questions;

/// <summary>Takes a question into the queue of those that will be asked.</summary>
public sealed record QueueQuestion(QuestionId Id) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        Moderation.Move(state, who, Id, [QuestionState.Waiting, QuestionState.Later, QuestionState.Dismissed],
            question => new QuestionQueued(Id, question.State));
}
