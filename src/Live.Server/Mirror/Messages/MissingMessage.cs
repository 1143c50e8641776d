using Live.Announcements;
using Live.Chairs;
using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>Nobody is there to chair a session: who could, one press each; and when it is settled, how.</summary>
internal static class MissingMessage
{
    public static (string Text, IList<Block> Blocks) Of(Live.State state, Programme programme, Session session, MomentReached missed)
    {
        var absent = state.Chairs.ChairsAt(session, missed.Due);
        var title = Say.Text(session.Title);
        var news = $"{Names(programme, absent)} {(absent.Length == 1 ? "has" : "have")} not checked in for {title}";
        if (session.Cancelled)
            return (Plain(session, "cancelled"), [Say.Section($"~{news}~ · *cancelled*")]);
        var taken = state.Chairs.Replacements.LastOrDefault(each => each.Session == session.Id && each.At > missed.Due);
        var inPlace = taken is null ? "" : $", in place of {Name(programme, taken.Old)}";
        foreach (var chair in session.Chairs)
        {
            if (state.Chairs.Find(session.Id, chair) is { } here)
                return (Plain(session, "settled"), [Say.Section($"{There(programme, chair, here)} for {title}{inPlace} · {Say.Time(programme, here.At)}")]);
        }

        if (taken is not null)
        {
            var by = taken.By.PersonId is { } organizer ? Name(programme, organizer) + ", " : "";
            return (Plain(session, "settled"),
                [Say.Section($"*{Name(programme, taken.New)} chairs {title} now*{inPlace} · {by}{Say.Time(programme, taken.At)}")]);
        }

        return (Plain(session, "no chair has checked in"),
        [
            Say.Section($"*{news}*\nIt starts at {Say.Time(programme, session.Start)} in {Say.Text(programme.Room(session.Room).Name)}."),
            new ActionsBlock { Elements = Buttons(programme, session) },
        ]);
    }

    private static string Plain(Session session, string what) => $"{session.Title}: {what}";

    private static string There(Programme programme, PersonId chair, Stamp here) => here.By.PersonId is { } by && by != chair
        ? $"*{Name(programme, by)} has spoken to {Name(programme, chair)}*"
        : $"*{Name(programme, chair)} is there*";

    private static List<IActionElement> Buttons(Programme programme, Session session)
    {
        var old = session.Chairs[0];
        List<IActionElement> buttons =
        [
            .. StandIns.For(programme, session).Zip(Wire.MakeChairActions, (person, action) =>
                Say.Button(Say.Cut($"Make {person.Name} chair", 75), action, $"{session.Id}/{old}/{person.Id}")),
            Say.Button("I've spoken to them", Wire.CheckInAction, $"{session.Id}/{old}"),
        ];
        return buttons;
    }

    private static string Names(Programme programme, IEnumerable<PersonId> people) =>
        string.Join(" and ", people.Select(person => Name(programme, person)));

    private static string Name(Programme programme, PersonId person) => Say.Text(programme.Find(person)?.Name ?? person.Value, 80);
}
