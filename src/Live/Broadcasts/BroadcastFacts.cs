using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Broadcasts;

/// <summary>An organizer keeps a broadcast for later.</summary>
public sealed record BroadcastHeld(BroadcastId Id, string Text, ImmutableArray<RoomId> Rooms) : Fact;

/// <summary>An organizer sent a broadcast, perhaps one that was held. The first of one id stands.</summary>
public sealed record BroadcastSent(BroadcastId Id, string Text, ImmutableArray<RoomId> Rooms) : Fact;

/// <summary>An organizer took a broadcast back, or dropped one that was held.</summary>
public sealed record BroadcastTakenBack(BroadcastId Id) : Fact;
