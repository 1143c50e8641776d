using System.Globalization;
using Live.Chairs;
using Live.Log;
using Live.Programmes;

namespace Live.Announcements;

/// <summary>Records that a moment has come, and decides whether it is still worth announcing.</summary>
/// <param name="Session">The session.</param>
/// <param name="Id">The moment.</param>
/// <param name="Tolerance">Up to this late counts as on time.</param>
/// <param name="Grace">Up to this late is announced and marked late; later is skipped.</param>
public sealed record ReachMoment(SessionId Session, MomentId Id, TimeSpan Tolerance, TimeSpan Grace) : ICommand
{
    /// <summary>On time, for people: half a minute.</summary>
    public static readonly TimeSpan DefaultTolerance = TimeSpan.FromSeconds(30);

    /// <summary>How late an announcement still helps.</summary>
    public static readonly TimeSpan DefaultGrace = TimeSpan.FromMinutes(5);

    /// <summary>The session moved or was cancelled: this moment is not in the programme any more.</summary>
    public static readonly Refusal NotCurrent = new("moment.not-current", "The programme has changed: this announcement is not due any more.");

    /// <summary>Another node, or this one before a restart, recorded it.</summary>
    public static readonly Refusal AlreadyReached = new("moment.already", "This announcement is recorded already.");

    /// <summary>It is not yet time.</summary>
    public static readonly Refusal TooEarly = new("moment.too-early", "This announcement is not due yet.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (who != Who.System)
            return AccessRefusals.OnlyLive;
        if (state.Programme is not { } programme || Moments.Find(programme, Session, Id) is not { } moment)
            return NotCurrent;
        if (state.Moments.ContainsKey(Id))
            return AlreadyReached;
        if (now < moment.Due)
            return TooEarly;
        var (outcome, reason) = moment.Kind is MomentKind.ChairCalled or MomentKind.ChairMissing
            ? ChairCalls.Judge(state, programme.Find(Session)!, moment, now, this)
            : Judge(state, moment, now - moment.Due);
        return new MomentReached(Id, Session, moment.Kind, moment.Due, moment.Lead, outcome, reason);
    }

    private (MomentOutcome, string?) Judge(State state, Moment moment, TimeSpan late)
    {
        if (moment.Kind is MomentKind.Leftovers)
            return (MomentOutcome.Sent, null); // what has to be done has to be done, however late
        var planned = state.PlannedAt(Session);
        if (moment.Due < planned)
        {
            return (MomentOutcome.Skipped, state.ScheduleVersion > 1
                ? "its time was over when the schedule changed; the change itself was announced"
                : "its time was over before this programme was loaded");
        }

        return late <= Tolerance ? (MomentOutcome.Sent, null)
            : late < Grace ? (MomentOutcome.Late, LateBecause(late))
            : (MomentOutcome.Skipped, TooOld(late));
    }

    internal static string LateBecause(TimeSpan late) => $"{Say(late)} late: Live was not running, or the log could not be written, at its time";

    internal static string TooOld(TimeSpan late) => $"{Say(late)} late: too old to help anybody";

    private static string Say(TimeSpan late) => late < TimeSpan.FromMinutes(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{late.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(late.TotalMinutes):0} min");
}
