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

    /// <summary>Somebody else's question was put at the same moment, and is done.</summary>
    public static readonly Refusal AskedMeanwhile = new(
        "question.meanwhile", "Something changed at the same moment. Look at what is being asked now, and press again if you still mean it.");

    /// <summary>The question when this person may moderate it, also when it is asked together with another one; otherwise why not.</summary>
    public static (Question? Question, Refusal? Refusal) Find(State state, Who who, QuestionId id) =>
        state.Questions.Find(id) is not { } question ? (null, UnknownQuestion)
        : Roles.MayModerate(state.Programme, who, question.Session) ? (question, null)
        : (null, AccessRefusals.ChairNeeded);

    /// <summary>The same for what is done to questions that stand on their own.</summary>
    public static (Question? Question, Refusal? Refusal) FindMain(State state, Who who, QuestionId id) =>
        Find(state, who, id) is var found && found.Question is { MergedInto: not null } ? (null, MergeQuestions.Merged) : found;

    /// <summary>The same for what the asker may do too, while the question still waits.</summary>
    public static (Question? Question, Refusal? Refusal) FindOwn(State state, Who who, QuestionId id) =>
        state.Questions.Find(id) is not { } question || question.Asker != who.Pseudonym ? FindMain(state, who, id)
        : state.Questions.Main(question).State is QuestionState.Waiting ? (question, null)
        : (null, TooLate);

    /// <summary>Decides a change of state that is allowed from some states only.</summary>
    public static Decision Move(
        State state, Who who, QuestionId id, ReadOnlySpan<QuestionState> allowed, Func<Question, Fact> fact)
    {
        var (question, refusal) = FindMain(state, who, id);
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
            QuestionState.Withdrawn when question.Floor => "This question from the room was taken away again.",
            QuestionState.Withdrawn => "The one who asked has taken this question back.",
            _ => throw new InvalidOperationException($"Unknown state {question.State}."),
        });
    }
}
