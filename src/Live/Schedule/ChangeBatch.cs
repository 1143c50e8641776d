using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>
/// Schedule changes that are told as one: those that were released while none of them was told yet. Everybody reads the
/// difference between before the first and after the last, once; a change and its reversal in one batch say nothing.
/// </summary>
/// <param name="Releases">At least one, oldest first.</param>
public sealed record ChangeBatch(ImmutableArray<Release> Releases)
{
    /// <summary>However often one changes something again, what was changed first waits no longer than this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>What is this near is told at once: people are on their way there already.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromMinutes(2);

    /// <summary>The version of its first change; names the batch for ever.</summary>
    public int Version => Releases[0].Version;

    /// <summary>The version of its last change so far.</summary>
    public int Last => Releases[^1].Version;

    /// <summary>The net difference, in the order of the day.</summary>
    public IEnumerable<SessionChange> Changes => SessionChange.Between(
        [.. Releases.SelectMany(release => release.Before).DistinctBy(session => session.Id)],
        [.. Releases.Reverse().SelectMany(release => release.After).DistinctBy(session => session.Id)])
        // Who chairs is no part of the schedule: it may have changed in between, and is told elsewhere.
        .Where(change => change.From != change.To with { Chairs = change.From.Chairs });

    /// <summary>The changes that concern a room: what was there, or is there now.</summary>
    public IEnumerable<SessionChange> In(RoomId room) => Changes.Where(change => change.From.Room == room || change.To.Room == room);

    /// <summary>The releases that still count when the batch is told: without those that were taken back in it, and their taking back.</summary>
    public IEnumerable<Release> Standing => Releases.Where(release =>
        !Holds(release.UndoneBy) && !Holds(release.Undoes));

    /// <summary>The releases that were taken back after the batch was told.</summary>
    public IEnumerable<Release> TakenBack => Releases.Where(release => release.UndoneBy is not null && !Holds(release.UndoneBy));

    /// <summary>
    /// What happened to a room in one sentence; null when the changes say it themselves, as with one session that moves.
    /// Several changes have no sentence of their own, because their net difference may be another one than any of them.
    /// </summary>
    public string? Headline(RoomId room)
    {
        var concerned = Standing.Where(release => release.Before.Concat(release.After).Any(session => session.Room == room)).ToArray();
        var fresh = concerned.Where(release => release.Undoes is null).ToArray();
        var headline = (fresh.Length > 0 ? fresh : concerned) is [var only] ? only.Headline : "The programme has changed";
        return In(room).Any(change => headline.StartsWith(change.To.Title, StringComparison.Ordinal)) ? null : headline;
    }

    /// <summary>When it is told, if nothing more comes: so long after its last change, and never later than <see cref="Longest"/> after its first.</summary>
    public DateTimeOffset Due(TimeSpan settle) =>
        Releases[^1].At + settle is var quiet && Releases[0].At + Longest is var most && quiet < most ? quiet : most;

    /// <summary>Every batch, oldest first.</summary>
    public static IEnumerable<ChangeBatch> Of(State state) =>
        state.Releases.GroupBy(release => release.Batch).Select(batch => new ChangeBatch([.. batch]));

    /// <summary>The batch with that version; null when none has it.</summary>
    public static ChangeBatch? Find(State state, int version) =>
        state.Releases.Where(release => release.Batch == version).ToImmutableArray() is { IsEmpty: false } releases ? new ChangeBatch(releases) : null;

    /// <summary>The batch that is not told yet; null when all are.</summary>
    public static ChangeBatch? Open(State state) =>
        state.Releases.LastOrDefault() is { } last && last.Version > state.Settled ? Find(state, last.Batch) : null;

    /// <summary>
    /// Whether it cannot wait: it changes a start or an end that comes within <see cref="Near"/>, as it was or as it is now,
    /// or takes away a session that is on. A talk that is on and ends later in half an hour can wait: an organizer who is
    /// late often corrects the first guess.
    /// </summary>
    public bool IsNear(DateTimeOffset now) => Changes.Any(change => Soonest(change, now) is var soon && soon <= now + Near);

    private static DateTimeOffset Soonest(SessionChange change, DateTimeOffset now)
    {
        var (from, to) = (change.From, change.To);
        var onlyItsEnd = from.IsOn(now) && to.Start == from.Start && to.Room == from.Room && to.Cancelled == from.Cancelled;
        return onlyItsEnd ? Earlier(from.End, to.End) : Earlier(from.Start, to.Start);
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private bool Holds(int? version) => version is { } known && Releases.Any(release => release.Version == known);
}
