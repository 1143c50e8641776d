using Live.Programmes;
using Live.Schedule;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>A schedule change in a room's channel, once: old and new, and nothing else.</summary>
internal static class ChangeMessage
{
    private const int MostCharacters = 9000; // Slack takes about 13,200 of a message's JSON, which is longer than its text

    public static (string Text, IList<Block> Blocks) Of(Programme programme, Release release, RoomId room)
    {
        var headline = Say.Text(release.Headline);
        if (release.UndoneBy is not null)
            return ($"{release.Headline}.", [Say.Section($"~{headline}.~ This was taken back; the earlier times hold.")]);
        var lines = In(release, room).Select(change => change.Say(at => Say.Time(programme, at), name => Say.Text(name))).ToArray();
        var fitting = Fitting(lines);
        lines = fitting == lines.Length ? lines
            : [.. lines[..fitting], $"and {Say.Count(lines.Length - fitting, "more change")}: `/live schedule` shows them"];
        lines[0] = $"*{headline}.* {lines[0]}";
        lines[^1] += ".";
        return ($"{release.Headline}.", [.. Say.Sections(lines, " · ")]);
    }

    /// <summary>How many of the lines one message takes.</summary>
    private static int Fitting(string[] lines)
    {
        var (count, length) = (0, 0);
        while (count < lines.Length && (length += lines[count].Length) <= MostCharacters)
            count++;
        return count;
    }

    /// <summary>The changes that concern a room: what was there, or is there now.</summary>
    public static IEnumerable<SessionChange> In(Release release, RoomId room) =>
        release.Changes.Where(change => change.From.Room == room || change.To.Room == room);
}
