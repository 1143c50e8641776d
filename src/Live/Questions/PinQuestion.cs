using Live.Log;

namespace Live.Questions;

/// <summary>Keeps a question on top, or lets it go.</summary>
public sealed record PinQuestion(QuestionId Id, bool Pinned) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var (question, refusal) = Moderation.FindMain(state, who, Id);
        return question is null ? refusal! : new QuestionPinned(Id, Pinned);
    }
}
