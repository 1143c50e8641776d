using Live.Log;
using Live.Schedule;

namespace Live.Broadcasts;

/// <summary>Takes a broadcast back, for <see cref="Release.UndoSpan"/>; drops one that is held at any time.</summary>
/// <param name="Id">Which one.</param>
public sealed record TakeBackBroadcast(BroadcastId Id) : ICommand
{
    /// <summary>There is nothing to take back.</summary>
    public static readonly Refusal Gone = new("broadcast.gone", "This announcement was taken back or dropped already.");

    /// <summary>It was long ago.</summary>
    public static readonly Refusal TooLate = new(
        "broadcast.undo-too-late", "This announcement is more than 10 minutes old, and people rely on it. Announce what holds now instead.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        !Roles.IsOrganizer(state.Programme, who) ? AccessRefusals.OrganizerNeeded
        : state.Broadcasts.GetValueOrDefault(Id) is not { State: not BroadcastState.TakenBack } broadcast ? Gone
        : broadcast.State is BroadcastState.Sent && now - broadcast.At > Release.UndoSpan ? TooLate
        : new BroadcastTakenBack(Id);
}
