using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>What every command of a chair has in common: the question exists, the role fits, the state allows it.</summary>
public static class Moderation
{
    public static readonly Refusal UnknownQuestion = new(
        "question.unknown", "This question is not here any more. Reload to see what is.");

    /// <summary>The asker comes too late.</summary>
    public static readonly Refusal TooLate = new(
        "question.taken", "The chair has your question already, so it stays as it is. You can ask another one.");

    /// <summary>The question when this person may moderate it; otherwise why not.</summary>
    public static (Question? Question, Refusal? Refusal) Find(State state, Who who, QuestionId id) =>
        state.Questions.Find(id) is not { } question ? (null, UnknownQuestion)
        : Roles.MayModerate(state.Programme, who, question.Session) ? (question, null)
        : (null, AccessRefusals.ChairNeeded);

    /// <summary>The same for what the asker may do too, while the question still waits.</summary>
    public static (Question? Question, Refusal? Refusal) FindOwn(State state, Who who, QuestionId id) =>
        state.Questions.Find(id) is not { } question || question.Asker != who.Pseudonym ? Find(state, who, id)
        : question.State is QuestionState.Waiting ? (question, null)
        : (null, TooLate);

    /// <summary>Decides a change of state that is allowed from some states only.</summary>
    public static Decision Move(
        State state, Who who, QuestionId id, ReadOnlySpan<QuestionState> allowed, Func<Question, Fact> fact)
    {
        var (question, refusal) = Find(state, who, id);
        if (question is null)
            return refusal!;
        return allowed.Contains(question.State) ? fact(question) : Already(state, question);
    }

    /// <summary>Somebody was quicker, or the button was old.</summary>
    public static Refusal Already(State state, Question question)
    {
        var by = (question.AnsweredBy ?? question.TakenBy) is { } id && state.Programme?.Find(id) is { } person ? $" by {person.Name}" : "";
        return new Refusal("question.state", question.State switch
        {
            QuestionState.Waiting => "This question is still waiting.",
            QuestionState.Queued => $"This question is in the queue already{by}.",
            QuestionState.Asking => $"This question is being asked right now{by}.",
            QuestionState.Answered => $"This question is marked as answered already{by}.",
            QuestionState.Dismissed => $"This question was set aside{by}. Bring it back first.",
            QuestionState.Later => $"This question was left for an answer in writing{by}.",
            QuestionState.Withdrawn => "The one who asked has taken this question back.",
            _ => throw new InvalidOperationException($"Unknown state {question.State}."),
        });
    }
}
