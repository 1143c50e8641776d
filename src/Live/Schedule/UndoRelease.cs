using Live.Log;

namespace Live.Schedule;

/// <summary>Takes the last schedule change back, for <see cref="Release.UndoSpan"/>.</summary>
/// <param name="Version">The change to take back; it must be the last one.</param>
public sealed record UndoRelease(int Version) : ICommand
{
    /// <summary>There is nothing to undo, or something came after it.</summary>
    public static readonly Refusal NotLast = new("schedule.not-last", "Only the last schedule change can be undone, and only once.");

    /// <summary>It was long ago.</summary>
    public static readonly Refusal TooLate = new(
        "schedule.undo-too-late", "This change is more than 10 minutes old, and people rely on it. Make a new change instead.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        !Roles.IsOrganizer(state.Programme, who) ? AccessRefusals.OrganizerNeeded
        : state.ScheduleVersion != Version || state.Releases.LastOrDefault() is not { Undoes: null } last || last.Version != Version ? NotLast
        : now - last.At > Release.UndoSpan ? TooLate
        : new ScheduleReleased(Version + 1, Version, $"Undone: {Lower(last.Headline)}", last.Before, Version);

    private static string Lower(string headline) => char.ToLowerInvariant(headline[0]) + headline[1..];
}
