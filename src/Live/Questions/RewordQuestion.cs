using Live.Log;

namespace Live.Questions;

/// <summary>Changes the words: a chair while the question is open, the asker while it still waits.</summary>
public sealed record RewordQuestion(QuestionId Id, string Text) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var (question, refusal) = Moderation.FindOwn(state, who, Id);
        if (question is null)
            return refusal!;
        if (!state.Questions.Main(question).State.IsOpen())
            return Moderation.Already(state, question);
        var text = QuestionText.Clean(Text);
        if (question.Floor && text.Length == 0)
            return new QuestionReworded(Id, text); // it was noted without words, and may be so again
        return QuestionText.Check(text) is { } unfit ? unfit : new QuestionReworded(Id, text);
    }
}
