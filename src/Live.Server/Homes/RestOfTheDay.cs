using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Homes;

/// <summary>What is to come after that, one line each; what is over in one line for all.</summary>
internal static class RestOfTheDay
{
    /// <summary>The blocks, as many as there is room for: lines that do not get a block of their own lose their button and share one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="line">How a session is told.</param>
    /// <param name="most">How many blocks there may be.</param>
    public static IEnumerable<Block> Of(HomeDay day, SessionLine line, int most)
    {
        var sessions = day.IsToday ? day.Later : [.. day.Sessions.Except(day.Over)];
        if (day.Sessions.Length == 0)
            yield break;
        yield return new DividerBlock();
        yield return Say.Section(Heading(day, sessions));
        var withButton = sessions.Length <= most - 4 ? sessions.Length : Math.Max(0, most - 8);
        foreach (var session in sessions.Take(withButton))
            yield return line.WithButton(session);
        foreach (var block in Say.Sections(sessions.Skip(withButton).Select(line.ToCome), "\n").Take(4))
            yield return block;
        if (day.Over.Length > 0)
        {
            var asked = day.Over.Sum(line.Count);
            yield return Say.Small(Say.Join($"Over: {Say.Count(day.Over.Length, "session")}", asked > 0 ? $"{Say.Count(asked, "question")} asked" : null));
        }
    }

    private static string Heading(HomeDay day, Session[] sessions) =>
        sessions.Length == 0 && day.Next.Length == 0 && day.On.Length == 0 ? "*The programme is over.* Thank you for being there."
        : !day.IsToday ? $"*{SlackText.Date(day.Sessions[0].Start, "The programme", "{date_long}")}*"
        : sessions.Length == 0 ? "*Today* · nothing else is planned after that"
        : "*Later today*";
}
