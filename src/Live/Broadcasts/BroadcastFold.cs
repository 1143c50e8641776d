using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Broadcasts;

/// <summary>How facts about broadcasts change the state.</summary>
internal static class BroadcastFold
{
    public static Folded Apply(State state, Entry entry, BroadcastHeld fact) =>
        state.Broadcasts.ContainsKey(fact.Id)
            ? new Folded(state, SendBroadcast.Done)
            : With(state, entry, fact.Id, fact.Text, fact.Rooms, BroadcastState.Held);

    public static Folded Apply(State state, Entry entry, BroadcastSent fact) =>
        state.Broadcasts.GetValueOrDefault(fact.Id) is { State: not BroadcastState.Held }
            ? new Folded(state, SendBroadcast.Done)
            : With(state, entry, fact.Id, fact.Text, fact.Rooms, BroadcastState.Sent);

    public static Folded Apply(State state, Entry entry, BroadcastTakenBack fact) =>
        state.Broadcasts.GetValueOrDefault(fact.Id) is { State: not BroadcastState.TakenBack } broadcast
            ? Set(state, broadcast with { State = BroadcastState.TakenBack, At = entry.At })
            : new Folded(state, TakeBackBroadcast.Gone);

    private static State With(State state, Entry entry, BroadcastId id, string text, ImmutableArray<RoomId> rooms, BroadcastState now) =>
        Set(state, new Broadcast(id, text, rooms, entry.Who, entry.At, now, now is BroadcastState.Sent));

    private static State Set(State state, Broadcast broadcast) => state with { Broadcasts = state.Broadcasts.SetItem(broadcast.Id, broadcast) };
}
