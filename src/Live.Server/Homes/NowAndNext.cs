using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Homes;

/// <summary>What is on in each room, and what comes next there.</summary>
internal static class NowAndNext
{
    private const int MostWithButtons = 12; // of each; a Home holds 100 blocks

    public static IEnumerable<Block> Of(HomeDay day, SessionLine line)
    {
        if (day.On.Length > 0)
        {
            yield return Say.Section("*Now*");
            foreach (var session in day.On.Take(MostWithButtons))
            {
                yield return Say.Section(line.Now(session));
                if (line.Buttons(session) is { Count: > 0 } buttons)
                    yield return new ActionsBlock { Elements = buttons };
            }

            foreach (var rest in Rest(day.On, line))
                yield return rest;
        }
        else if (day.IsToday && day.Next.Length > 0)
        {
            yield return Say.Section("Nothing is on right now.");
        }

        if (day is { IsToday: true, Next.Length: > 0 })
        {
            yield return Say.Section("*Next*");
            foreach (var session in day.Next.Take(MostWithButtons))
                yield return line.WithButton(session);
            foreach (var rest in Rest(day.Next, line))
                yield return rest;
        }
    }

    private static IEnumerable<Block> Rest(Session[] sessions, SessionLine line) =>
        Say.Sections(sessions.Skip(MostWithButtons).Select(line.ToCome), "\n");
}
