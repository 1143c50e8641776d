using Live.Broadcasts;
using Live.Log;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.Screens.Views;

namespace Live.Server.Screens;

/// <summary>What organizers have done and prepared, as the desk shows it.</summary>
internal static class DeskChanges
{
    /// <summary>A schedule change.</summary>
    public static ReleaseView Of(Live.State state, Release release) => new(
        release.Version, release.At, Name(state, release.Who), release.Headline,
        [.. ScheduleText.Lines(state.Programme!, release.Changes)],
        release.Version == state.ScheduleVersion && release.Undoes is null ? release.At + Release.UndoSpan : null,
        release.UndoneBy is not null,
        release.Version <= state.Settled);

    /// <summary>A schedule change that is kept for later.</summary>
    public static HeldView Of(Live.State state, Held held) =>
        new(held.Id.Value, held.At, Name(state, held.Who), held.Headline, ChangeRequest.Of(held.Wish));

    /// <summary>Something said to everybody.</summary>
    public static BroadcastView Of(Live.State state, Broadcast broadcast) => new(
        broadcast.Id.Value, broadcast.Text,
        [.. state.Programme!.Rooms.Where(room => broadcast.Rooms.Contains(room.Id)).Select(room => "#" + room.Channel)],
        Name(state, broadcast.Who), broadcast.At, broadcast.State, broadcast.WasSent,
        broadcast.State is BroadcastState.Sent ? broadcast.At + Release.UndoSpan : null);

    private static string Name(Live.State state, Who who) =>
        who.PersonId is { } id ? state.Programme!.Find(id)?.Name ?? id.Value : "Live";
}
