using Live.Programmes;

namespace Live.Schedule;

/// <summary>What can be done to the schedule.</summary>
public enum WishKind
{
    /// <summary>A room runs late from a session on.</summary>
    Late,

    /// <summary>A session gets another start.</summary>
    Move,

    /// <summary>Two sessions change places.</summary>
    Swap,

    /// <summary>A session gets another room.</summary>
    Room,

    /// <summary>A session does not take place.</summary>
    Cancel,

    /// <summary>A cancelled session takes place after all.</summary>
    Restore,
}

/// <summary>
/// What an organizer wants to change, before anybody knows what it comes to: planned anew against whatever the programme is
/// when it is shown, held or sent.
/// </summary>
/// <param name="Kind">What.</param>
/// <param name="Session">To which session.</param>
/// <param name="Minutes">How late; for <see cref="WishKind.Late"/>.</param>
/// <param name="Absorb">"auto", "none", or the id of the break that takes a delay up; null is "auto".</param>
/// <param name="Start">The new start, UTC; for <see cref="WishKind.Move"/>.</param>
/// <param name="Other">The other session; for <see cref="WishKind.Swap"/>.</param>
/// <param name="Room">The new room; for <see cref="WishKind.Room"/>, and for <see cref="WishKind.Move"/> when it changes too.</param>
public sealed record ScheduleWish(
    WishKind Kind, SessionId Session, int Minutes = 0, string? Absorb = null, DateTimeOffset? Start = null, SessionId? Other = null, RoomId? Room = null)
{
    /// <summary>Plans it, or says why it cannot be.</summary>
    public (ScheduleDraft? Draft, Refusal? Refusal) Plan(Programme programme, DateTimeOffset now) => Kind switch
    {
        WishKind.Late => RunningLate.Plan(programme, Session, Minutes, TakenUpBy, now),
        WishKind.Move => Moving.Plan(programme, Session, Start ?? default, now, Room),
        WishKind.Swap => Swapping.Plan(programme, Session, Other ?? default, now),
        WishKind.Room => ChangingRoom.Plan(programme, Session, Room ?? default, now),
        WishKind.Cancel => Cancelling.Plan(programme, Session, cancelled: true, now),
        WishKind.Restore => Cancelling.Plan(programme, Session, cancelled: false, now),
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };

    private Absorb TakenUpBy => Absorb switch
    {
        null or "auto" => Schedule.Absorb.Auto,
        "none" => Schedule.Absorb.None,
        var session => Schedule.Absorb.By(new SessionId(session)),
    };
}
