using Live.Programmes;

namespace Live.Schedule;

/// <summary>A session at another time, and in another room if one is named: it keeps its length, and nothing else moves. What it would overlap, the preview says.</summary>
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
    /// <param name="room">Where it is to be then; null to stay.</param>
    /// <returns>The draft, or why not.</returns>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Plan(
        Programme programme, SessionId id, DateTimeOffset start, DateTimeOffset now, RoomId? room = null)
    {
        var (session, refusal) = Movable.Find(programme, id, now);
        var place = room ?? session?.Room;
        return refusal is not null ? (null, refusal)
            : programme.Rooms.All(known => known.Id != place) ? (null, ChangingRoom.Unknown)
            : start == session!.Start ? (place == session.Room ? (null, There) : ChangingRoom.Plan(programme, id, place!.Value, now))
            : start < now ? (null, Past)
            : (new ScheduleDraft($"{session.Title} moves",
                [session.In(programme, place!.Value) with { Start = start, End = start + session.Length }]), null);
    }
}
