using System.Globalization;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>Schedule changes in the channels of the rooms concerned: one message for each batch and room, once it is settled.</summary>
internal sealed class ChangePosts : IMessageKind
{
    public string Name => "change";

    public IEnumerable<string> Keys(Live.State state) => ChangeBatch.Of(state).SelectMany(Keys);

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        entry.Fact is ChangesSettled && after.Releases.LastOrDefault() is { } last && ChangeBatch.Find(after, last.Batch) is { } batch ? Keys(batch) : [];

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        var room = new RoomId(parts[2]);
        if (ChangeBatch.Find(state, int.Parse(parts[1], CultureInfo.InvariantCulture)) is not { } batch
            || batch.Last > state.Settled
            || programme.Rooms.FirstOrDefault(found => found.Id == room)?.Channel is not { } channel
            || !batch.In(room).Any())
            return null;
        var (text, blocks) = ChangeMessage.Of(programme, batch, room);
        return new DesiredMessage(key, Place.In(channel), Urgency.ScheduleChange, text, blocks);
    }

    private static IEnumerable<string> Keys(ChangeBatch batch) => batch.Releases
        .SelectMany(release => release.Before.Concat(release.After)).Select(session => session.Room).Distinct()
        .Select(room => MessageKeys.Change(batch.Version, room));
}
