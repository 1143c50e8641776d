using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Broadcasts;

/// <summary>The id of something that the organizers say to everybody.</summary>
public readonly record struct BroadcastId(string Value) : IId<BroadcastId>
{
    /// <inheritdoc />
    public static BroadcastId Of(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>How a broadcast stands.</summary>
public enum BroadcastState
{
    /// <summary>Kept for later; nobody has read it.</summary>
    Held,

    /// <summary>Sent.</summary>
    Sent,

    /// <summary>Taken back after it was sent, or dropped before.</summary>
    TakenBack,
}

/// <summary>Something that the organizers say to everybody, in their own words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">As typed, without white space around it.</param>
/// <param name="Rooms">In whose channels.</param>
/// <param name="Who">Who said it, or prepared it.</param>
/// <param name="At">When it came to stand as it does, UTC.</param>
/// <param name="State">How it stands.</param>
/// <param name="WasSent">Whether anybody could read it.</param>
public sealed record Broadcast(
    BroadcastId Id, string Text, ImmutableArray<RoomId> Rooms, Who Who, DateTimeOffset At, BroadcastState State, bool WasSent)
{
    /// <summary>The longest text, in UTF-16 units.</summary>
    public const int MaxLength = 1500;
}
