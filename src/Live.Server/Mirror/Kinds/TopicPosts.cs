using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>
/// The topics of the rooms' channels: what is on and what is next. The state knows no clock; what is on is told by the
/// moments that came, so before the first one of the gathering a topic stays as people set it.
/// </summary>
internal sealed class TopicPosts : IMessageKind
{
    public string Name => "topic";

    public IEnumerable<string> Keys(Live.State state) =>
        (state.Programme?.Rooms ?? []).Where(room => room.Channel is not null).Select(room => MessageKeys.Topic(room.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact is MomentReached ? Keys(after) : [];

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var id = new RoomId(key[(Name.Length + 1)..]);
        return programme.Settings.Topics && Clockwork.Of(state) is { } at
            && programme.Rooms.FirstOrDefault(room => room.Id == id)?.Channel is { } channel
            // In a channel that several rooms share, the first one speaks.
            && programme.Rooms.First(room => room.Channel == channel).Id == id
                ? new DesiredMessage(key, Place.In(channel), Urgency.Frame, TopicText.Of(programme, id, at), []) { Surface = Surface.Topic }
                : null;
    }
}
