using Live.Announcements;
using Live.Programmes;

namespace Live.Chairs;

/// <summary>When chairs are called, and when their absence is told to the organizers.</summary>
public static class ChairCalls
{
    /// <summary>The moments of one session; none without a chair, in a break, or when it is cancelled.</summary>
    public static IEnumerable<Moment> Of(Session session, Settings settings)
    {
        if (session.Cancelled || session.Chairs.IsEmpty || session.Kind is SessionKind.Break)
            yield break;
        if (settings.CallChairs > TimeSpan.Zero)
            yield return new Moment(MomentKind.ChairCalled, session.Id, session.Start - settings.CallChairs, settings.CallChairs);
        if (settings.MissChairs > TimeSpan.Zero)
            yield return new Moment(MomentKind.ChairMissing, session.Id, session.Start - settings.MissChairs, settings.MissChairs);
    }

    /// <summary>The last moment of a kind that came for a session and was not skipped; null before.</summary>
    public static MomentReached? Last(State state, SessionId session, MomentKind kind) => state.Moments.Values
        .Where(moment => moment.Session == session && moment.Kind == kind && moment.Outcome is not MomentOutcome.Skipped)
        .MaxBy(moment => moment.Due);

    /// <summary>
    /// What becomes of a moment that has come. A call helps until the session starts, however late it is; nobody is told
    /// of an absence that is none, or that is known too late to say anything.
    /// </summary>
    internal static (MomentOutcome Outcome, string? Reason) Judge(State state, Session session, Moment moment, DateTimeOffset now, ReachMoment limits)
    {
        var late = now - moment.Due;
        if (now >= session.Start)
            return (MomentOutcome.Skipped, "the session had started by then");
        if (moment.Kind is MomentKind.ChairMissing)
        {
            if (state.Chairs.HasSomebodyFor(session))
                return (MomentOutcome.Skipped, "a chair has checked in");
            if (moment.Due < state.PlannedAt(session.Id))
                return (MomentOutcome.Skipped, "its time was over when the schedule changed");
            if (late >= limits.Grace)
                return (MomentOutcome.Skipped, ReachMoment.TooOld(late));
        }

        return late <= limits.Tolerance ? (MomentOutcome.Sent, null) : (MomentOutcome.Late, ReachMoment.LateBecause(late));
    }
}
