using Live.Programmes;

namespace Live.Schedule;

/// <summary>A session in another room, at the same time. Its messages go to that room's channel from then on.</summary>
public static class ChangingRoom
{
    /// <summary>No such room.</summary>
    public static readonly Refusal Unknown = new("room.unknown", "This room is not in the programme. /live now shows the rooms.");

    /// <summary>It is there already.</summary>
    public static readonly Refusal There = new("schedule.room-already", "The session is in that room already.");

    /// <summary>Plans the change.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="id">The session.</param>
    /// <param name="room">Where it is to be.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The draft, or why not.</returns>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Plan(Programme programme, SessionId id, RoomId room, DateTimeOffset now)
    {
        var (session, refusal) = Movable.Find(programme, id, now);
        return refusal is not null ? (null, refusal)
            : programme.Rooms.FirstOrDefault(known => known.Id == room) is not { } found ? (null, Unknown)
            : session!.Room == room ? (null, There)
            : (new ScheduleDraft($"{session.Title} changes to {found.Name}", [session.In(programme, room)]), null);
    }
}
