using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Broadcasts;

/// <summary>Says something to everybody, at once or later.</summary>
/// <param name="Id">Its id; sent twice is sent once, and one that is held is sent under its own.</param>
/// <param name="Text">As typed.</param>
/// <param name="Rooms">In whose channels.</param>
/// <param name="Hold">Keeps it for later.</param>
public sealed record SendBroadcast(BroadcastId Id, string Text, ImmutableArray<RoomId> Rooms, bool Hold = false) : ICommand
{
    /// <summary>So many drafts nobody keeps in mind.</summary>
    public const int MostHeld = 20;

    /// <summary>There is nothing to say.</summary>
    public static readonly Refusal Empty = new("broadcast.empty", "What should everybody read? For example: /live announce Lunch is in the courtyard");

    /// <summary>Nobody reads so much.</summary>
    public static readonly Refusal TooLong = new("broadcast.too-long", $"This is longer than {Broadcast.MaxLength} characters. Say it shorter, please.");

    /// <summary>No room, or one that is not there.</summary>
    public static readonly Refusal NoRoom = new("broadcast.room", "None of these rooms has a Slack channel to announce it in.");

    /// <summary>It was sent, dropped or taken back before.</summary>
    public static readonly Refusal Done = new("broadcast.done", "This was sent or dropped before.");

    /// <summary>Too many are held.</summary>
    public static readonly Refusal TooMany = new("broadcast.too-many", "There are 20 announcements held already. Send or drop one of them first: /live held shows them.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var text = Text.Trim();
        return !Roles.IsOrganizer(state.Programme, who) ? AccessRefusals.OrganizerNeeded
            : text.Length == 0 ? Empty
            : text.Length > Broadcast.MaxLength ? TooLong
            : Rooms.IsDefaultOrEmpty || !Rooms.All(HasChannel) ? NoRoom
            : state.Broadcasts.GetValueOrDefault(Id) is { State: not BroadcastState.Held } ? Done
            : !Hold ? new BroadcastSent(Id, text, Rooms)
            : state.Broadcasts.Values.Count(broadcast => broadcast.State is BroadcastState.Held) >= MostHeld ? TooMany
            : new BroadcastHeld(Id, text, Rooms);

        bool HasChannel(RoomId id) => state.Programme!.Rooms.Any(room => room.Id == id && room.Channel is not null);
    }
}
