using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;

namespace Live.Server.Mirror.Kinds;

/// <summary>The link at the top of each room's channel to the stream of what is on there, or what is next.</summary>
internal sealed class BookmarkPosts : IMessageKind
{
    private const string Title = "Watch live";

    public string Name => "bookmark";

    public IEnumerable<string> Keys(Live.State state) =>
        (state.Programme?.Rooms ?? []).Where(room => room.Channel is not null).Select(room => MessageKeys.Watch(room.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact is MomentReached ? Keys(after) : [];

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var id = new RoomId(key.Split('/')[1]);
        return programme.Settings.Topics && Stream(programme, id, Clockwork.Of(state)) is { } stream
            && programme.Rooms.FirstOrDefault(room => room.Id == id)?.Channel is { } channel
            && programme.Rooms.First(room => room.Channel == channel).Id == id
                ? new DesiredMessage(key, Place.In(channel), Urgency.Frame, Title, []) { Surface = Surface.Bookmark, Link = stream }
                : null;
    }

    private static Uri? Stream(Programme programme, RoomId room, DateTimeOffset? at) =>
        (programme.In(room).FirstOrDefault(session => session.Stream is not null && (at is null || session.End > at))
            ?? programme.In(room).LastOrDefault(session => session.Stream is not null))?.Stream;
}
