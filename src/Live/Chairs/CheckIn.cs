using Live.Log;
using Live.Programmes;

namespace Live.Chairs;

/// <summary>A chair says "I'm here", or an organizer says it of a chair whom they have spoken to. Saying it again changes nothing.</summary>
/// <param name="Session">The session.</param>
/// <param name="Person">Who is there: one of its chairs.</param>
public sealed record CheckIn(SessionId Session, PersonId Person) : ICommand
{
    /// <summary>How long before the start one can be there at the earliest, where chairs are not called even earlier.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(30);

    /// <summary>Somebody else chairs it.</summary>
    public static readonly Refusal NotTheChair = new(
        "chair.not-this-session", "Somebody else chairs this session by now, so there is nothing to check in for.");

    /// <summary>Long before the start.</summary>
    public static readonly Refusal TooEarly = new(
        "chair.too-early", "It is a while until this session. Come back when it is about to start, and check in then.");

    /// <summary>The session has ended or does not take place.</summary>
    public static readonly Refusal Over = new("chair.over", "This session is over or cancelled, so nobody has to be there any more.");

    /// <summary>From when on one can be there for a session.</summary>
    public static DateTimeOffset OpensAt(Session session, Settings settings) =>
        session.Start - (settings.CallChairs > Window ? settings.CallChairs : Window);

    /// <summary>Whether somebody who opens the chair's screen of a session now is thereby there for it.</summary>
    public static bool ByOpeningTheScreen(State state, SessionId id, Who who, DateTimeOffset now) =>
        who.PersonId is { } person && state.Programme is { } programme && programme.Find(id) is { } session
        && session.Chairs.Contains(person) && state.Chairs.Find(id, person) is null && Check(session, programme.Settings, now) is null;

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        state.Programme is not { } programme || programme.Find(Session) is not { } session ? SessionRefusals.Unknown
        : !Roles.MayModerate(programme, who, Session) ? AccessRefusals.ChairNeeded
        : !session.Chairs.Contains(Person) ? NotTheChair
        : Check(session, programme.Settings, now) is { } refusal ? refusal
        : new ChairCheckedIn(Session, Person);

    private static Refusal? Check(Session session, Settings settings, DateTimeOffset now) =>
        session.Cancelled || session.End <= now ? Over
        : now < OpensAt(session, settings) ? TooEarly
        : null;
}
