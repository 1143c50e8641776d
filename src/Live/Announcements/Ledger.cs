using Live.Log;
using Live.Messages;
using Live.Programmes;

namespace Live.Announcements;

/// <summary>How an announcement stands, for the organizers.</summary>
public enum LedgerStatus
{
    /// <summary>Its time has not come.</summary>
    Planned,

    /// <summary>On its way to Slack.</summary>
    Sending,

    /// <summary>Posted in time.</summary>
    Sent,

    /// <summary>Posted late.</summary>
    Late,

    /// <summary>Not posted, on purpose.</summary>
    Skipped,

    /// <summary>Slack refused it.</summary>
    Failed,
}

/// <summary>One announcement in one place.</summary>
/// <param name="Moment">What and when.</param>
/// <param name="Session">Of which session, as the programme has it now; null when it has left the programme.</param>
/// <param name="Place">The room's channel, or null when the room has none.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Reason">Why it is late, skipped, failed or corrected; null when there is nothing to say.</param>
public sealed record LedgerLine(Moment Moment, Session? Session, string? Place, LedgerStatus Status, string? Reason);

/// <summary>Every announcement of a gathering: what was, and what is to come.</summary>
public static class Ledger
{
    /// <summary>All lines in order of time.</summary>
    public static IEnumerable<LedgerLine> Of(State state)
    {
        if (state.Programme is not { } programme)
            return [];
        var planned = Moments.Of(programme).Where(moment => !state.Moments.ContainsKey(moment.Id))
            .Select(moment => Line(state, programme, moment, null));
        var reached = state.Moments.Values.Where(fact => fact.Kind.IsAnnounced())
            .Select(fact => Line(state, programme, new Moment(fact.Kind, fact.Session, fact.Due, fact.Lead), fact));
        return reached.Concat(planned).OrderBy(line => line.Moment.Due).ThenByDescending(line => line.Moment.Kind)
            .ThenBy(line => line.Moment.Id.Value, StringComparer.Ordinal);
    }

    private static LedgerLine Line(State state, Programme programme, Moment moment, MomentReached? reached)
    {
        var session = programme.Find(moment.Session);
        var place = session is null ? null : programme.Room(session.Room).Channel;
        var (status, reason) = Stand(state, place, moment, reached);
        if (reached is not null && reason is null && Moments.Find(programme, moment.Session, moment.Id) is null)
            reason = session is null or { Cancelled: true } ? "corrected: the session was cancelled" : "corrected: the session has moved";
        return new LedgerLine(moment, session, place, status, reason);
    }

    private static (LedgerStatus, string?) Stand(State state, string? place, Moment moment, MomentReached? reached)
    {
        if (reached is null)
            return (LedgerStatus.Planned, place is null ? "the room has no Slack channel: shown on the screens only" : null);
        if (reached.Outcome is MomentOutcome.Skipped)
            return (LedgerStatus.Skipped, reached.Reason);
        return state.Posts.GetValueOrDefault(MessageKeys.Announcement(moment.Id)) switch
        {
            null when place is null => (LedgerStatus.Skipped, "the room has no Slack channel"),
            null => (LedgerStatus.Sending, "waiting for Slack"),
            { Ts: null, Failure: var failure } => (LedgerStatus.Failed, failure),
            _ when reached.Outcome is MomentOutcome.Late => (LedgerStatus.Late, reached.Reason),
            _ => (LedgerStatus.Sent, null),
        };
    }
}
