using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>Hands a question to another session: a chair while it is open, the asker while it still waits.</summary>
public sealed record HandOverQuestion(QuestionId Id, SessionId To) : ICommand
{
    /// <summary>It is there already.</summary>
    public static readonly Refusal SameSession = new("question.same-session", "The question is in this session already.");

    /// <summary>Its authors have it, and have been told so.</summary>
    public static readonly Refusal AtPoster = new(
        "question.at-poster", "This question is at a poster and stays with its authors. The one who asked can take it back and ask again elsewhere.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var (question, refusal) = Moderation.FindOwn(state, who, Id);
        if (question is null)
            return refusal!;
        if (question.Poster is not null)
            return AtPoster;
        if (!question.State.IsOpen() || question.State is QuestionState.Asking)
            return Moderation.Already(state, question);
        if (state.Programme?.Find(To) is not { } session)
            return SessionRefusals.Unknown;
        if (!session.TakesQuestions)
            return session.Cancelled ? AskQuestion.Cancelled : AskQuestion.NoQuestions;
        return question.Session == To ? SameSession : new QuestionHandedOver(Id, question.Session, To);
    }
}
