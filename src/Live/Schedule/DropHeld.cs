using Live.Log;

namespace Live.Schedule;

/// <summary>Forgets a draft that was kept for later.</summary>
/// <param name="Id">Which one.</param>
public sealed record DropHeld(HeldId Id) : ICommand
{
    /// <summary>It was sent or dropped.</summary>
    public static readonly Refusal Gone = new("held.gone", "This is not held any more: someone has sent or dropped it. /live held shows what is.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        !Roles.IsOrganizer(state.Programme, who) ? AccessRefusals.OrganizerNeeded
        : state.FindHeld(Id) is null ? Gone
        : new HeldDropped(Id);
}
