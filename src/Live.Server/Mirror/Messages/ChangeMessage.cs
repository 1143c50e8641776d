using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>Schedule changes in a room's channel, once: old and new, and nothing else.</summary>
internal static class ChangeMessage
{
    private const int MostCharacters = 9000; // Slack takes about 13,200 of a message's JSON, which is longer than its text

    /// <summary>What the room's channel reads about changes of which at least one concerns it.</summary>
    public static (string Text, IList<Block> Blocks) Of(Programme programme, ChangeBatch batch, RoomId room)
    {
        var headline = batch.Headline(room);
        var standing = batch.Standing.ToArray();
        var takenBack = batch.TakenBack.ToArray();
        if (takenBack.Length > 0 && takenBack.Length == standing.Length)
        {
            var said = headline ?? takenBack[^1].Headline;
            return ($"{said}.", [Say.Section($"~{Say.Text(said)}.~ This was taken back; the earlier times hold.")]);
        }

        var lines = Lines(programme, batch, room);
        var blocks = new List<Block>(Say.Sections(Framed(headline is null ? null : Say.Text(headline), lines), " · "));
        if (takenBack.Length > 0)
            blocks.Add(Say.Small($"Taken back since: {Say.Text(string.Join("; ", takenBack.Select(release => release.Headline)))}."));
        var plain = headline is null ? ScheduleText.Message(programme, batch, room)! : $"{headline}.";
        return (Say.Cut(plain, 300), blocks);
    }

    private static string[] Lines(Programme programme, ChangeBatch batch, RoomId room)
    {
        var lines = SessionChange.Say(batch.In(room), at => Say.Time(programme, at), name => Say.Text(name), id => Say.Text(programme.Room(id).Name)).ToArray();
        var fitting = Fitting(lines);
        return fitting == lines.Length ? lines
            : [.. lines[..fitting], $"and {Say.Count(lines.Length - fitting, "more change")}: `/live schedule` shows them"];
    }

    /// <summary>The headline stands out; one change that says itself stands out whole.</summary>
    private static string[] Framed(string? headline, string[] lines)
    {
        if (headline is null && lines is [var only])
            return [$"*{only}.*"];
        if (headline is not null)
            lines[0] = $"*{headline}.* {lines[0]}";
        lines[^1] += ".";
        return lines;
    }

    /// <summary>How many of the lines one message takes.</summary>
    private static int Fitting(string[] lines)
    {
        var (count, length) = (0, 0);
        while (count < lines.Length && (length += lines[count].Length) <= MostCharacters)
            count++;
        return count;
    }
}
