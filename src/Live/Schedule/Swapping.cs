using Live.Programmes;

namespace Live.Schedule;

/// <summary>
/// Two sessions that change places, rooms included, and nobody else moves. They exchange their slots whole, start and
/// end, so a swap never overlaps anything: of two sessions of different lengths each takes the time that the other one had.
/// Only when one follows the other directly in the same room does each keep its own length, because together they fill
/// the same time either way. Questions, chairs and speakers go with their session.
/// </summary>
public static class Swapping
{
    /// <summary>A session cannot change places with itself.</summary>
    public static readonly Refusal Same = new("schedule.swap-same", "These are one and the same session. Name two, for example: /live swap Talk 1 with Talk 2");

    /// <summary>One of them has begun.</summary>
    public static readonly Refusal Begun = new("schedule.begun", "One of the two has begun, so they cannot change places any more. Move the other one instead.");

    /// <summary>Plans the change.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="one">A session that is to come.</param>
    /// <param name="other">Another one.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The draft, or why not.</returns>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Plan(Programme programme, SessionId one, SessionId other, DateTimeOffset now)
    {
        if (one == other)
            return (null, Same);
        var (a, no) = Movable.Find(programme, one, now);
        var (b, neither) = Movable.Find(programme, other, now);
        if ((no ?? neither) is { } refusal)
            return (null, refusal);
        if (a!.Start <= now || b!.Start <= now)
            return (null, Begun);
        var (first, second) = b.Start < a.Start ? (b, a) : (a, b);
        var neighbours = first.Room == second.Room && first.End == second.Start;
        var earlier = second.At(first.Start, neighbours ? first.Start + second.Length : first.End);
        var later = first.At(neighbours ? earlier.End : second.Start, second.End);
        return (new ScheduleDraft($"{first.Title} and {second.Title} change places",
            [Place(earlier, second, first), Place(later, first, second)]), null);
    }

    /// <summary>Whoever takes another one's room takes its stream, too.</summary>
    private static Session Place(Session moved, Session from, Session to) =>
        from.Room == to.Room ? moved : moved with { Room = to.Room, Stream = to.Stream };
}
