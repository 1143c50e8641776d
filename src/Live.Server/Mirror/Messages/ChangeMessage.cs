using Live.Programmes;
using Live.Schedule;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>A schedule change in a room's channel, once: old and new, and nothing else.</summary>
internal static class ChangeMessage
{
    public static (string Text, IList<Block> Blocks) Of(Programme programme, Release release, RoomId room)
    {
        var changes = In(release, room).ToArray();
        var lines = changes.Select(change => change.Say(at => Say.Time(programme, at), name => Say.Text(name)));
        var headline = Say.Text(release.Headline);
        var blocks = new List<Block>
        {
            Say.Section(release.UndoneBy is null
                ? $"*{headline}.* {string.Join(" · ", lines)}."
                : $"~{headline}.~ This was taken back; the earlier times hold."),
        };
        return ($"{release.Headline}.", blocks);
    }

    /// <summary>The changes that concern a room: what was there, or is there now.</summary>
    public static IEnumerable<SessionChange> In(Release release, RoomId room) =>
        release.Changes.Where(change => change.From.Room == room || change.To.Room == room);
}
