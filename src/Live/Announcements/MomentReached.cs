using Live.Log;
using Live.Programmes;

namespace Live.Announcements;

/// <summary>What became of a moment.</summary>
public enum MomentOutcome
{
    /// <summary>Announced in time.</summary>
    Sent,

    /// <summary>Announced, but late; the message says so.</summary>
    Late,

    /// <summary>Not announced any more, for the recorded reason.</summary>
    Skipped,
}

/// <summary>A moment came. Recorded once whatever happens, so that it can be announced only once.</summary>
/// <param name="Id">Kind, session and time.</param>
/// <param name="Session">The session.</param>
/// <param name="Kind">What it announces.</param>
/// <param name="Due">When it was due, UTC.</param>
/// <param name="Lead">How long before the start; zero for the other kinds.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it is late or skipped, for the organizers; null when sent.</param>
public sealed record MomentReached(
    MomentId Id, SessionId Session, MomentKind Kind, DateTimeOffset Due, TimeSpan Lead, MomentOutcome Outcome, string? Reason) : Fact;
