using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Homes;

/// <summary>
/// The Home of one reader: what needs a chair or an organizer, then now, next, the reader's own questions and reminders, and the
/// rest of the day. A pure function, so that equal Homes are published once.
/// </summary>
internal static class HomeView
{
    private const int MostBlocks = 100; // Slack's limit

    /// <summary>All but the last line, which says when it was made.</summary>
    public static List<Block> Of(Live.State state, Programme programme, HomeReader reader, DateTimeOffset now)
    {
        var day = new HomeDay(programme, now);
        var line = new SessionLine(state, programme, reader, now);
        List<Block> blocks =
        [
            new HeaderBlock { Text = Say.Cut(programme.Name, 150) },
            .. StaffCorner.Of(state, programme, reader, day, now),
            .. NowAndNext.Of(day, line),
            .. MyQuestions.Of(state, programme, reader, now),
        ];
        blocks.AddRange(RestOfTheDay.Of(day, line, MostBlocks - 1 - blocks.Count));
        return blocks;
    }

    /// <summary>The last line.</summary>
    public static Block AsOf(Programme programme, DateTimeOffset now) => Say.Small(Say.Join(
        $"As of {SlackText.Date(now, Say.Local(programme, now).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), "{date_short_pretty} at {time}")}",
        "all times are yours", "`/ask` and `/live help` work in every channel"));
}
