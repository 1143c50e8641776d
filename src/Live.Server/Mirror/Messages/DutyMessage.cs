using Live.Chairs;
using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>What "you chair …" is made of.</summary>
/// <param name="Programme">As it is now.</param>
/// <param name="Session">The session.</param>
/// <param name="Person">Who chairs it, or did.</param>
internal sealed record Duty(Programme Programme, Session Session, Person Person)
{
    /// <summary>Whether the session's chairs have been called, so that one can check in.</summary>
    public bool Called { get; init; }

    /// <summary>Whose place this person took last; null for nobody's.</summary>
    public Replacement? Appointed { get; init; }

    /// <summary>Who took this person's place last; null for nobody.</summary>
    public Replacement? Left { get; init; }

    /// <summary>Since when this person is there; null when not yet.</summary>
    public Stamp? Here { get; init; }

    /// <summary>How many questions wait; null when that does not matter.</summary>
    public int? Waiting { get; init; }

    /// <summary>The personal link to the session's screen; null when it was taken back.</summary>
    public Uri? Link { get; init; }
}

/// <summary>Tells a chair what they chair, with a check-in and the way to the screen; edited in place for whatever comes after.</summary>
internal static class DutyMessage
{
    public static (string Text, IList<Block> Blocks) Of(Duty duty)
    {
        var (programme, session) = (duty.Programme, duty.Session);
        var title = Say.Text(session.Title);
        if (!session.Chairs.Contains(duty.Person.Id))
        {
            var now = duty.Left is { } left && programme.Find(left.New) is { } next ? $" {Say.Text(next.Name)} chairs it now." : "";
            return ($"You do not chair {session.Title} any more", [Say.Section($"*You do not chair {title} any more.*{now}")]);
        }

        if (session.Cancelled)
            return ($"You chair {session.Title} – cancelled", [Say.Section($"~You chair {title}~ · *cancelled*")]);
        var blocks = new List<Block> { Say.Section($"{Headline(duty, title)}\n{Details(duty)}") };
        if (Buttons(duty) is { Count: > 0 } buttons)
            blocks.Add(new ActionsBlock { Elements = buttons });
        blocks.Add(Say.Small(duty.Link is null
            ? "Your earlier links do not work any more. `/live chair` gives you a new one."
            : "The link acts in your name: do not share it."));
        return ($"You chair {session.Title}", blocks);
    }

    private static string Headline(Duty duty, string title) => Say.Join(
        $"*You chair {title}*",
        duty.Session.Speakers.IsEmpty ? null : Say.Text(string.Join(", ", duty.Session.Speakers)),
        duty.Appointed is { } taken && duty.Programme.Find(taken.Old) is { } old ? $"in place of {Say.Text(old.Name)}" : null);

    private static string Details(Duty duty)
    {
        var (programme, session) = (duty.Programme, duty.Session);
        var place = Say.Join(Say.Span(programme, session), Say.Text(programme.Room(session.Room).Name));
        return duty.Here is { } here ? $"{place}\n● {There(duty, here)}"
            : duty.Waiting is { } waiting ? $"{place}. {(waiting == 1 ? "1 question waits." : waiting == 0 ? "No question waits yet." : $"{Say.Count(waiting, "question")} wait.")}"
            : $"{place}.";
    }

    private static string There(Duty duty, Stamp here) =>
        here.By.PersonId is { } by && by != duty.Person.Id && duty.Programme.Find(by) is { } organizer
            ? $"{Say.Text(organizer.Name)} has spoken to you, {Say.Time(duty.Programme, here.At)}"
            : $"checked in {Say.Time(duty.Programme, here.At)}";

    private static List<IActionElement> Buttons(Duty duty)
    {
        var buttons = new List<IActionElement>();
        if (duty.Called && duty.Here is null)
            buttons.Add(Say.Button("I'm here", Wire.CheckInAction, $"{duty.Session.Id}/{duty.Person.Id}", ButtonStyle.Primary));
        if (duty.Link is { } link)
            buttons.Add(Say.Link("Open my screen", link));
        return buttons;
    }
}
