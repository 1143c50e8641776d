using Live.Log;

namespace Live.Questions;

/// <summary>
/// Sends one's own question to the speaker in writing: one that the chair set aside, or one whose session was cancelled.
/// Once, and only by one who asked it or something that is asked together with it.
/// </summary>
/// <remarks>
/// Whether a question that was set aside may go on depends on the chair's reason. "Asked already" or "not clear enough" only
/// says that there was no place for it in the hall, and in writing there is. "Not about this talk" means that this speaker
/// is the wrong one to ask. A reason in the chair's own words may have any cause, an insult included, and the speaker would
/// read it under the app's name: it forbids.
/// </remarks>
public sealed record AskInWriting(QuestionId Id) : ICommand
{
    /// <summary>It had its chance.</summary>
    public static readonly Refusal OnlyOnce = new("question.in-writing-once", "You have sent this question to the speaker already; the chair decided after that.");

    /// <summary>The chair's reason.</summary>
    public static readonly Refusal Forbidden = new(
        "question.not-in-writing", "The chair has decided that this question does not go to the speaker. You can ask another one.");

    private const string WrongSpeaker = "not about this talk";

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (state.Questions.Find(Id) is not { } found)
            return Moderation.UnknownQuestion;
        if (found.Asker != who.Pseudonym)
            return WithdrawQuestion.NotYours;
        var question = state.Questions.Main(found);
        return IsPossible(state, question) ? new QuestionAskedInWriting(question.Id, question.State)
            : question.State is not QuestionState.Dismissed ? Moderation.Already(state, question)
            : question.InWriting ? OnlyOnce
            : Forbidden;
    }

    /// <summary>Whether the asker is offered it.</summary>
    public static bool IsPossible(State state, Question question) => question.State switch
    {
        QuestionState.Dismissed => !question.InWriting && question.Reason is { } reason && reason != WrongSpeaker && DismissQuestion.Reasons.Contains(reason),
        QuestionState.Waiting or QuestionState.Queued => state.Programme?.Find(question.Session) is { Cancelled: true },
        _ => false,
    };
}
