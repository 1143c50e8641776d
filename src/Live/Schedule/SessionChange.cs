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

    /// <summary>The change as a clause, with times written by <paramref name="time"/> and names by <paramref name="name"/>.</summary>
    public string Say(Func<DateTimeOffset, string> time, Func<string, string> name)
    {
        var title = name(To.Title);
        if (To.Cancelled != From.Cancelled)
            return To.Cancelled ? $"{title} ({time(From.Start)}) is cancelled" : $"{title} is back at {time(To.Start)}";
        var length = To.Length - From.Length;
        if (To.Start != From.Start && To.End == From.End)
        {
            var shorter = length < TimeSpan.Zero;
            return $"{title} from {time(To.Start)} (was {time(From.Start)}), {Minutes(length)} min {(shorter ? "shorter" : "longer")}, "
                + $"so that {time(To.End)} stays";
        }

        if (To.Start != From.Start)
            return $"{title} now {time(To.Start)} (was {time(From.Start)})";
        if (To.End != From.End)
            return $"{title} until {time(To.End)} (was {time(From.End)})";
        return To.Room != From.Room ? $"{title} is in another room" : $"{title} has changed";
    }

    private static int Minutes(TimeSpan span) => (int)Math.Round(Math.Abs(span.TotalMinutes));
}
