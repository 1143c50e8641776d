using Live.Programmes;
using Live.Schedule;
using Live.Server.Screens.Views;

namespace Live.Server.Schedule;

/// <summary>What a screen asks for, in the words of the domain.</summary>
public static class ScheduleRequests
{
    private static readonly Refusal UnknownKind = new(
        "schedule.kind", "This change is not known here. Reload the page, please.");

    /// <summary>Plans the change, or says why it cannot be.</summary>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Draft(Programme programme, ChangeRequest change, DateTimeOffset now) =>
        Wish(change) is { } wish ? wish.Plan(programme, now) : (null, UnknownKind);

    /// <summary>What is wanted; null when this server does not know it.</summary>
    public static ScheduleWish? Wish(ChangeRequest change)
    {
        WishKind? kind = change.Kind switch
        {
            "late" => WishKind.Late,
            "move" => WishKind.Move,
            "swap" => WishKind.Swap,
            "room" => WishKind.Room,
            "cancel" => WishKind.Cancel,
            "restore" => WishKind.Restore,
            _ => null,
        };
        return kind is { } known
            ? new ScheduleWish(known, new SessionId(change.Session), change.Minutes, change.Absorb, change.Start,
                change.Other is { } other ? new SessionId(other) : null, change.Room is { } room ? new RoomId(room) : null)
            : null;
    }
}
