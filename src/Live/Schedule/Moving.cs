using Live.Programmes;

namespace Live.Schedule;

/// <summary>A session at another time: it keeps its length and its room, and nothing else moves. What it would overlap, the preview says.</summary>
public static class Moving
{
    /// <summary>The new time is over.</summary>
    public static readonly Refusal Past = new("schedule.past", "This time is over already. Choose one that is still to come.");

    /// <summary>It starts at that time already.</summary>
    public static readonly Refusal There = new("schedule.there-already", "The session starts at that time already.");

    /// <summary>Plans the change.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="id">The session.</param>
    /// <param name="start">The new start, UTC; not before <paramref name="now"/>.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The draft, or why not.</returns>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Plan(Programme programme, SessionId id, DateTimeOffset start, DateTimeOffset now)
    {
        var (session, refusal) = Movable.Find(programme, id, now);
        return refusal is not null ? (null, refusal)
            : start == session!.Start ? (null, There)
            : start < now ? (null, Past)
            : (new ScheduleDraft($"{session.Title} moves", [session with { Start = start, End = start + session.Length }]), null);
    }
}
