using System.Globalization;
using Live.Announcements;
using Live.Chairs;
using Live.Programmes;
using Live.Server.Slack;
using Live.Server.Slack.Organizing;

namespace Live.Server.Homes;

/// <summary>What chairs and organizers need first of all; nothing for everybody else.</summary>
internal static class StaffCorner
{
    private const int MostSessions = 10;
    private const int MostLines = 3;

    public static IEnumerable<Block> Of(Live.State state, Programme programme, HomeReader reader, HomeDay day, DateTimeOffset now)
    {
        if (reader.Person is not { } person)
            yield break;
        var chaired = day.Sessions.Where(session => session.Chairs.Contains(person.Id) && !session.Cancelled && session.End > now).ToArray();
        if (chaired.Length > 0)
        {
            foreach (var block in Say.Sections(["*You chair*", .. chaired.Take(MostSessions).Select(session => Chaired(state, programme, person, session, now))], "\n"))
                yield return block;
        }

        if (person.Organizer)
        {
            foreach (var block in Say.Sections(["*Announcements*", .. Announcements(state, programme)], "\n"))
                yield return block;
        }

        if (person.Organizer || programme.Sessions.Any(session => session.Chairs.Contains(person.Id)))
        {
            yield return new ActionsBlock { Elements = Buttons(state, programme, person, chaired, now) };
            yield return new DividerBlock();
        }
    }

    private static List<IActionElement> Buttons(Live.State state, Programme programme, Person person, Session[] chaired, DateTimeOffset now)
    {
        var buttons = new List<IActionElement>();
        if (chaired.FirstOrDefault(session => state.Chairs.Find(session.Id, person.Id) is null) is { } next
            && now >= CheckIn.OpensAt(next, programme.Settings))
            buttons.Add(Say.Button("I'm here", Wire.CheckInAction, $"{next.Id}/{person.Id}", ButtonStyle.Primary));
        if (person.Organizer && ChangeForm.HasChoice(programme, "delay", now))
            buttons.Add(Say.Button("Running late…", Wire.DelayAction, "late"));
        if (person.Organizer)
            buttons.Add(Say.Button("Announce…", Wire.AnnounceAction, "announce"));
        buttons.Add(Say.Button(person.Organizer ? "Open my screens" : "Open my screen", Wire.MyLinksAction, person.Id.Value));
        return buttons;
    }

    private static string Chaired(Live.State state, Programme programme, Person person, Session session, DateTimeOffset now) => Say.Join(
        session.IsOn(now) ? $"now  {Say.Label(session)}" : $"{Say.Span(programme, session)}  {Say.Label(session)}",
        Say.Text(programme.Room(session.Room).Name),
        state.Chairs.Find(session.Id, person.Id) is null ? null : "✓ you are checked in");

    /// <summary>What went wrong, what went out last, and what comes next.</summary>
    private static IEnumerable<string> Announcements(Live.State state, Programme programme)
    {
        var lines = Ledger.Of(state).ToArray();
        var counts = string.Create(CultureInfo.InvariantCulture,
            $"{Count(LedgerStatus.Sent)} sent, {Count(LedgerStatus.Late)} late, {Count(LedgerStatus.Failed)} failed, {Count(LedgerStatus.Planned)} to come");
        var reached = lines.Where(line => line.Status is not (LedgerStatus.Planned or LedgerStatus.Skipped)).ToArray();
        var failed = reached.Where(line => line.Status is LedgerStatus.Failed).TakeLast(MostLines);
        var last = reached.Where(line => line.Status is not LedgerStatus.Failed).TakeLast(MostLines);
        return [counts, .. failed.Concat(last).Select(line => Line(programme, line)), .. lines.Where(line => line.Status is LedgerStatus.Planned).Take(1)
            .Select(line => Line(programme, line))];

        int Count(LedgerStatus status) => lines.Count(line => line.Status == status);
    }

    private static string Line(Programme programme, LedgerLine line) => Say.Join(
        $"{Say.Time(programme, line.Moment.Due)}  {What(line.Moment)} {Say.Text(line.Session?.Title ?? line.Moment.Session.Value, 80)}",
        line.Status switch
        {
            LedgerStatus.Planned => "to come",
            LedgerStatus.Sending => "on its way",
            LedgerStatus.Failed => "*failed*",
            LedgerStatus.Late => "*late*",
            _ => "sent",
        },
        line.Reason is { } reason ? Say.Text(reason, 120) : null);

    private static string What(Moment moment) => moment.Kind switch
    {
        MomentKind.Lead => string.Create(CultureInfo.InvariantCulture, $"{moment.Lead.TotalMinutes:0.#} min before"),
        MomentKind.Start => "start of",
        MomentKind.Questions => "questions in",
        MomentKind.End => "end of",
        _ => throw new InvalidOperationException($"{moment.Kind} is not announced."),
    };
}
