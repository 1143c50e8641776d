using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>A session before and after a schedule change.</summary>
public sealed record SessionChange(Session From, Session To)
{
    /// <summary>The differences between two lists that hold the same sessions, in the order of the day.</summary>
    public static IEnumerable<SessionChange> Between(ImmutableArray<Session> before, ImmutableArray<Session> after)
    {
        var from = before.ToDictionary(session => session.Id);
        return after.Where(session => from.TryGetValue(session.Id, out var old) && old != session)
            .Select(session => new SessionChange(from[session.Id], session))
            .OrderBy(change => change.From.Start);
    }

    /// <summary>
    /// The changes as clauses, with times written by <paramref name="time"/>, names by <paramref name="name"/> and rooms by
    /// <paramref name="room"/>. Two sessions that changed places are one clause.
    /// </summary>
    public static IEnumerable<string> Say(
        IEnumerable<SessionChange> changes, Func<DateTimeOffset, string> time, Func<string, string> name, Func<RoomId, string> room)
    {
        var left = changes.ToList();
        while (left.Count > 0)
        {
            var change = left[0];
            var partner = left.Skip(1).FirstOrDefault(other => change.ChangesPlacesWith(other) || other.ChangesPlacesWith(change));
            left.RemoveAll(other => other == change || other == partner);
            yield return partner is null ? change.Say(time, name, room) : change.SaySwap(partner, time, name, room);
        }
    }

    /// <summary>The change as a clause, with times written by <paramref name="time"/>, names by <paramref name="name"/> and rooms by <paramref name="room"/>.</summary>
    public string Say(Func<DateTimeOffset, string> time, Func<string, string> name, Func<RoomId, string> room)
    {
        var title = name(To.Title);
        if (To.Cancelled != From.Cancelled)
            return To.Cancelled ? $"{title} ({time(From.Start)}) is cancelled" : $"{title} is back at {time(To.Start)}";
        var place = To.Room == From.Room ? "" : $" is in {room(To.Room)} (was {room(From.Room)})";
        var clock = Clock(time);
        return clock is null ? title + (place.Length > 0 ? place : " has changed")
            : place.Length > 0 ? $"{title}{place}, {clock}" : $"{title} {clock}";
    }

    /// <summary>What changed about the times; null when nothing did.</summary>
    private string? Clock(Func<DateTimeOffset, string> time)
    {
        var length = To.Length - From.Length;
        var by = $"{Minutes(length)} min {(length < TimeSpan.Zero ? "shorter" : "longer")}";
        if (To.Start != From.Start && To.End == From.End)
            return $"from {time(To.Start)} (was {time(From.Start)}), {by}, so that {time(To.End)} stays";
        if (To.Start != From.Start)
            return $"now {time(To.Start)} (was {time(From.Start)}){(length == TimeSpan.Zero ? "" : $", {by}")}";
        return To.End == From.End ? null : $"until {time(To.End)} (was {time(From.End)})";
    }

    /// <summary>Whether this one, the earlier of the two, and a later one stand in each other's slots now.</summary>
    private bool ChangesPlacesWith(SessionChange later) =>
        From.Start <= later.From.Start && (From.Start, From.Room) != (later.From.Start, later.From.Room)
        && later.To.Start == From.Start && later.To.Room == From.Room && To.Room == later.From.Room
        && (To.Start == later.From.Start || To.End == later.From.End)
        && From.Cancelled == To.Cancelled && later.From.Cancelled == later.To.Cancelled;

    private string SaySwap(SessionChange other, Func<DateTimeOffset, string> time, Func<string, string> name, Func<RoomId, string> room)
    {
        var (first, second) = other.To.Start < To.Start ? (other.To, To) : (To, other.To);
        var rooms = first.Room != second.Room;
        string Slot(Session session) => $"{name(session.Title)} now {time(session.Start)}{(rooms ? $" in {room(session.Room)}" : "")}";
        return $"{Slot(first)} and {Slot(second)} (they changed places)";
    }

    private static int Minutes(TimeSpan span) => (int)Math.Round(Math.Abs(span.TotalMinutes));
}
