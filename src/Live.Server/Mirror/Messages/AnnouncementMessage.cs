using System.Globalization;
using Live.Announcements;
using Live.Programmes;
using Live.Reminders;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>An announcement in a room's channel; corrected in place when its session moves or is cancelled.</summary>
internal static class AnnouncementMessage
{
    public static (string Text, IList<Block> Blocks) Of(Programme programme, Session session, MomentReached moment)
    {
        var headline = Headline(session, moment);
        if (Moments.Find(programme, session.Id, moment.Id) is null)
            return Corrected(programme, session, moment, headline);
        var blocks = new List<Block> { Say.Section(Body(programme, session, moment, headline)) };
        if (Buttons(session, moment) is { Count: > 0 } buttons)
            blocks.Add(new ActionsBlock { Elements = buttons });
        if (moment.Outcome is MomentOutcome.Late)
            blocks.Add(Say.Small($"Sent late; it was due at {Say.Time(programme, moment.Due)}."));
        return ($"{headline}: {session.Label}", blocks);
    }

    private static string Headline(Session session, MomentReached moment) => moment.Kind switch
    {
        MomentKind.Lead => string.Create(CultureInfo.InvariantCulture, $"In {moment.Lead.TotalMinutes:0.#} minute{(moment.Lead == TimeSpan.FromMinutes(1) ? "" : "s")}"),
        MomentKind.Start => "Now",
        MomentKind.Questions => "Questions are open",
        MomentKind.End => "Ended",
        _ => throw new InvalidOperationException($"Unknown kind {moment.Kind} of {session.Id}."),
    };

    private static string Body(Programme programme, Session session, MomentReached moment, string headline)
    {
        var room = programme.Room(session.Room).Name;
        var speakers = session.Speakers.IsEmpty ? null : Say.Text(string.Join(", ", session.Speakers));
        var people = string.Join(". ", new[] { speakers, Say.Chair(programme, session) }.Where(part => part is not null));
        return moment.Kind switch
        {
            MomentKind.Lead => Lines(
                Say.Join($"*{headline}: {Say.Text(session.Title)}*", Say.Span(programme, session), Say.Text(room)), people),
            MomentKind.Start => Lines(
                Say.Join($"*{headline}: {Say.Text(session.Title)}*", Say.Text(room), Until(programme, session)), people),
            MomentKind.Questions => Lines(
                $"*{headline}: {Say.Text(session.Title)}*",
                Say.Join($"until {Say.Time(programme, session.End)}", speakers is null ? null : $"to {speakers}", Say.Chair(programme, session))),
            _ => Say.Join($"*{Say.Text(session.Title)}* has ended", Next(programme, session)),
        };
    }

    /// <summary>Until when the talk and the questions are.</summary>
    public static string Until(Programme programme, Session session) =>
        session.QuestionTime > TimeSpan.Zero
            ? $"talk until {Say.Time(programme, session.QuestionsAt)}, then {Say.Count((int)session.QuestionTime.TotalMinutes, "minute")} of questions"
            : $"until {Say.Time(programme, session.End)}";

    private static string Next(Programme programme, Session session) => programme.After(session) is not { } next
        ? "nothing else is planned here"
        : next.Start == session.End
            ? $"next, right away: {Say.Label(next)}"
            : $"next at {Say.Time(programme, next.Start)}: {Say.Label(next)}";

    private static List<IActionElement> Buttons(Session session, MomentReached moment)
    {
        if (moment.Kind is MomentKind.End)
            return [];
        var buttons = SessionButtons.Of(session);
        if (moment.Kind is MomentKind.Lead && Reminding.IsOffered(session, moment.Due))
            buttons.Add(Say.Button("Remind me", Wire.RemindAction, session.Id.Value));
        return buttons;
    }

    private static (string Text, IList<Block> Blocks) Corrected(
        Programme programme, Session session, MomentReached moment, string headline)
    {
        var now = session.Cancelled ? "cancelled"
            : moment.Kind is MomentKind.End or MomentKind.Questions
                ? $"now until {Say.Time(programme, session.End)}"
                : $"now at {Say.Time(programme, session.Start)}";
        return ($"{headline}: {session.Title} – {(session.Cancelled ? "cancelled" : "another time")}",
            [Say.Section($"~{headline}: {Say.Text(session.Title)}~ · *{now}*")]);
    }

    private static string Lines(string first, string second) => second.Length == 0 ? first : $"{first}\n{second}";
}
