using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>Hands what is left of a session's questions to its speakers, for answers in writing, without waiting for <see cref="Leftovers.Grace"/>.</summary>
public sealed record LeaveRest(SessionId Session) : ICommand
{
    /// <summary>The session has not begun.</summary>
    public static readonly Refusal TooEarly = new(
        "leftovers.too-early", "This session has not begun, so its questions still have time. Hand over the rest when it ends.");

    /// <summary>The session's end was changed by somebody at the same moment.</summary>
    public static readonly Refusal Moved = new("leftovers.moved", "The session was moved at this very moment. Look at its new times, and press again if you still mean it.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        state.Programme?.Find(Session) is not { } session ? SessionRefusals.Unknown
        : !Roles.MayModerate(state.Programme, who, Session) ? AccessRefusals.ChairNeeded
        : !Leftovers.HasThem(session) ? AskQuestion.NoQuestions
        : now < session.Start ? TooEarly
        : new RestLeft(Session, session.End);
}
