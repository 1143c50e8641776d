using System.Globalization;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>Schedule changes in the channels of the rooms concerned: one for each version and room.</summary>
internal sealed class ChangePosts : IMessageKind
{
    public string Name => "change";

    public IEnumerable<string> Keys(Live.State state) => state.Releases.SelectMany(release =>
        release.Before.Concat(release.After).Select(session => session.Room).Distinct().Select(room => MessageKeys.Change(release.Version, room)));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => [];

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        var version = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var room = new RoomId(parts[2]);
        if (state.Releases.FirstOrDefault(found => found.Version == version) is not { } release
            || programme.Rooms.FirstOrDefault(found => found.Id == room)?.Channel is not { } channel
            || !ChangeMessage.In(release, room).Any())
            return null;
        var (text, blocks) = ChangeMessage.Of(programme, release, room);
        return new DesiredMessage(key, Place.In(channel), Urgency.ScheduleChange, text, blocks);
    }
}
