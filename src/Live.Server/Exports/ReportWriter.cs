using System.Globalization;
using System.Text;
using Live.Reports;
using Live.Server.Reports;

namespace Live.Server.Exports;

/// <summary>Writes the figures of an export: a summary with a table for people, one line a session for tables.</summary>
internal static class ReportWriter
{
    /// <summary>The summary at the top of the Markdown.</summary>
    public static void Markdown(StringBuilder text, ReportView report, TimeZoneInfo zone)
    {
        text.Append("## Report\n\n");
        foreach (var sentence in Sentences(report.Figures))
            text.Append(CultureInfo.InvariantCulture, $"- {sentence}\n");
        text.Append("\n| session | time | planned | asked | aloud | in writing | left | set aside | withdrawn | open | remote put | room put | votes | half waited at most | chairs |\n");
        text.Append("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var each in report.Sessions)
        {
            var (session, outcomes) = (each.Session, each.Figures.Outcomes);
            text.Append(CultureInfo.InvariantCulture,
                $"| {ExportWriter.Line(session.Title)}{(session.Cancelled ? " (cancelled)" : "")} | {ExportWriter.Clock(zone, session.Start)} | {Planned(zone, each.Drift)} ");
            text.Append(CultureInfo.InvariantCulture,
                $"| {outcomes.Asked} | {outcomes.Aloud} | {outcomes.Written} | {outcomes.Left} | {outcomes.Dismissed} | {outcomes.Withdrawn} | {outcomes.Open} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Turns(each.Figures.Remote)} | {Turns(each.Figures.Room)} | {each.Figures.Ballots.Votes} ");
            text.Append(CultureInfo.InvariantCulture,
                $"| {(each.Figures.ToTurn.Count == 0 ? "" : Span(each.Figures.ToTurn.MedianSeconds))} | {string.Join(", ", each.Chairs.Select(Chair))} |\n");
        }
    }

    /// <summary>One line for everything together, then one for each session.</summary>
    public static string Csv(ReportView report)
    {
        var text = new StringBuilder();
        ExportWriter.Row(text, "scope", "id", "title", "room", "start", "end", "planned_start", "planned_end", "changes",
            "asked", "answered_aloud", "answered_in_writing", "left", "dismissed", "withdrawn", "open",
            "remote_asked", "remote_put", "room_asked", "room_put", "votes", "voters",
            "put", "put_wait_median_seconds", "put_wait_90_percent_seconds", "put_wait_longest_seconds",
            "written", "written_wait_median_seconds", "written_wait_90_percent_seconds", "written_wait_longest_seconds",
            "announcements_in_time", "announcements_late", "announcements_skipped", "announcements_failed", "announcements_to_come",
            "chairs", "chairs_in_time", "chairs_late", "chairs_never");
        Row(text, [ExportWriter.Name(report.Scope), null, report.Programme, null, null, null, null, null, null],
            report.Figures, [.. report.Sessions.SelectMany(session => session.Chairs)]);
        foreach (var each in report.Sessions)
        {
            var (session, drift) = (each.Session, each.Drift);
            Row(text,
                [
                    "session", session.Id, session.Title, session.RoomName, ExportWriter.Iso(session.Start), ExportWriter.Iso(session.End),
                    ExportWriter.Iso(drift.PlannedStart), ExportWriter.Iso(drift.PlannedEnd), Number(drift.Changes),
                ],
                each.Figures, each.Chairs);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Sentences(FiguresView figures)
    {
        var (outcomes, told) = (figures.Outcomes, figures.Told);
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{Plural(outcomes.Asked, "question")}: {outcomes.Aloud} answered aloud, {outcomes.Written} in writing, {outcomes.Left} left, {outcomes.Dismissed} set aside, {outcomes.Withdrawn} withdrawn, {outcomes.Open} open.");
        if (figures.ToTurn.Count > 0)
        {
            yield return $"Half of those that were put waited at most {Span(figures.ToTurn.MedianSeconds)}, nine of ten {Span(figures.ToTurn.NinetySeconds)}, the longest {Span(figures.ToTurn.LongestSeconds)}.";
        }

        if (figures.ToAnswer.Count > 0)
        {
            yield return $"Half of the answers in writing came within {Span(figures.ToAnswer.MedianSeconds)}, nine of ten within {Span(figures.ToAnswer.NinetySeconds)}, the last within {Span(figures.ToAnswer.LongestSeconds)}.";
        }

        yield return $"Put to the speaker: {Turns(figures.Remote)} from afar, {Turns(figures.Room)} from the room.";
        yield return $"{Plural(figures.Ballots.Votes, "vote")} by {Plural(figures.Ballots.Voters, "voter")}.";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"Announcements: {told.InTime} in time, {told.Late} late, {told.Skipped} skipped, {told.Failed} failed, {told.ToCome} to come.");
    }

    private static void Row(StringBuilder text, string?[] place, FiguresView figures, IReadOnlyList<PresenceView> chairs)
    {
        int Chairs(Punctuality punctuality) => chairs.Count(chair => chair.Punctuality == punctuality);
        var (outcomes, told) = (figures.Outcomes, figures.Told);
        ExportWriter.Row(text,
        [
            .. place,
            .. new[]
            {
                outcomes.Asked, outcomes.Aloud, outcomes.Written, outcomes.Left, outcomes.Dismissed, outcomes.Withdrawn, outcomes.Open,
                figures.Remote.Asked, figures.Remote.Put, figures.Room.Asked, figures.Room.Put, figures.Ballots.Votes, figures.Ballots.Voters,
            }.Select(Number),
            .. Waits(figures.ToTurn), .. Waits(figures.ToAnswer),
            .. new[]
            {
                told.InTime, told.Late, told.Skipped, told.Failed, told.ToCome,
                chairs.Count, Chairs(Punctuality.InTime), Chairs(Punctuality.Late), Chairs(Punctuality.Never),
            }.Select(Number),
        ]);
    }

    /// <summary>A wait that nobody had is no wait of zero seconds.</summary>
    private static string?[] Waits(WaitsView waits) => waits.Count == 0
        ? [Number(0), null, null, null]
        : [Number(waits.Count), Number(waits.MedianSeconds), Number(waits.NinetySeconds), Number(waits.LongestSeconds)];

    private static string Planned(TimeZoneInfo zone, DriftView drift) => drift.StartMinutes == 0 && drift.EndMinutes == 0
        ? "as planned"
        : string.Create(CultureInfo.InvariantCulture,
            $"{ExportWriter.Clock(zone, drift.PlannedStart)} (start {drift.StartMinutes:+0;-0;0} min, end {drift.EndMinutes:+0;-0;0} min)");

    private static string Turns(Turns turns) => string.Create(CultureInfo.InvariantCulture, $"{turns.Put} of {turns.Asked}");

    private static string Chair(PresenceView chair) => $"{ExportWriter.Line(chair.Name)} ({chair.Punctuality switch
    {
        Punctuality.InTime => "in time",
        Punctuality.Late => "late",
        Punctuality.Never => "never checked in",
        _ => "not yet",
    }})";

    /// <summary>"45 s", "12 min", "1 h 5 min".</summary>
    private static string Span(int seconds) =>
        seconds < 60 ? string.Create(CultureInfo.InvariantCulture, $"{seconds} s")
        : seconds < 3600 ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600} h {seconds % 3600 / 60} min");

    private static string Plural(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
