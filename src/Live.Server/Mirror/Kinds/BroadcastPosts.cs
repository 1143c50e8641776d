using Live.Broadcasts;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>What the organizers say to everybody: one message for each broadcast and room; struck through when it was taken back.</summary>
internal sealed class BroadcastPosts : IMessageKind
{
    public string Name => "broadcast";

    public IEnumerable<string> Keys(Live.State state) => state.Broadcasts.Values.SelectMany(Keys);

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact switch
    {
        BroadcastSent fact => Of(fact.Id, after),
        BroadcastTakenBack fact => Of(fact.Id, after),
        _ => [],
    };

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        if (state.Broadcasts.GetValueOrDefault(new BroadcastId(parts[1])) is not { WasSent: true } broadcast
            || programme.Rooms.FirstOrDefault(room => room.Id.Value == parts[2])?.Channel is not { } channel
            || (broadcast.State is BroadcastState.TakenBack && !state.Posts.ContainsKey(key)))
            return null; // what was taken back before anybody could read it is not posted any more
        var (text, blocks) = BroadcastMessage.Of(programme, broadcast);
        return new DesiredMessage(key, Place.In(channel), Urgency.ScheduleChange, text, blocks);
    }

    private static IEnumerable<string> Of(BroadcastId id, Live.State after) =>
        after.Broadcasts.GetValueOrDefault(id) is { } broadcast ? Keys(broadcast) : [];

    private static IEnumerable<string> Keys(Broadcast broadcast) => broadcast.Rooms.Select(room => MessageKeys.Broadcast(broadcast.Id, room));
}
