using Live.Log;

namespace Live.Questions;

/// <summary>Changes the words: a chair while the question is open, the asker while it still waits.</summary>
public sealed record RewordQuestion(QuestionId Id, string Text) : ICommand
{
    /// <summary>The asker comes too late.</summary>
    public static readonly Refusal TooLate = new(
        "question.taken", "The chair has your question already, so it stays as it is. You can ask another one.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (state.Questions.Find(Id) is not { } question)
            return Moderation.UnknownQuestion;
        var mine = who.Pseudonym is { } asker && asker == question.Asker;
        if (!mine && !Roles.MayModerate(state.Programme, who, question.Session))
            return AccessRefusals.ChairNeeded;
        if (mine && question.State != QuestionState.Waiting)
            return TooLate;
        if (!question.State.IsOpen())
            return Moderation.Already(state, question);
        var text = QuestionText.Clean(Text);
        return QuestionText.Check(text) is { } refusal ? refusal : new QuestionReworded(Id, text);
    }
}
