using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>Announcements in the rooms' channels: one for each moment that came.</summary>
internal sealed class AnnouncementPosts : IMessageKind
{
    public string Name => "announcement";

    public IEnumerable<string> Keys(Live.State state) =>
        state.Moments.Values.Where(Said).Select(moment => MessageKeys.Announcement(moment.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        entry.Fact is MomentReached fact && Said(fact) ? [MessageKeys.Announcement(fact.Id)] : [];

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        if (state.Moments.GetValueOrDefault(new MomentId(key[(Name.Length + 1)..])) is not { } moment || !Said(moment)
            || programme.Find(moment.Session) is not { } session
            || programme.Room(session.Room).Channel is not { } channel)
            return null;
        var (text, blocks) = AnnouncementMessage.Of(programme, session, moment);
        return new DesiredMessage(key, Place.In(channel), Urgency.Announcement, text, blocks);
    }

    private static bool Said(MomentReached moment) => moment.Kind.IsAnnounced() && moment.Outcome is not MomentOutcome.Skipped;
}
