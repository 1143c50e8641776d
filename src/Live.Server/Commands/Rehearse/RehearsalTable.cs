using System.Globalization;
using Live.Rehearsal.People.Judging;
using Spectre.Console;

namespace Live.Server.Commands.Rehearse;

/// <summary>One table and one sentence: what an organizer wants to know.</summary>
internal static class RehearsalTable
{
    public static void Write(IAnsiConsole console, Verdict verdict)
    {
        var report = verdict.Report;
        var (questions, announcements) = (report.Questions, report.Announcements);
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("what", "how many");
        Row("Questions", $"{questions.Asked} asked, {questions.Shown} shown, {questions.Lost} lost, {questions.Duplicated} duplicated");
        Row("Votes", $"{report.Votes.Cast} cast, {report.Votes.Counted} counted");
        Row("Asked by", $"{List(report.Ways.Asked)}");
        Row("Voted by", $"{List(report.Ways.Voted)}");
        Row("Besides", $"{List(report.Ways.Cared)}");
        Row("Announcements", $"{announcements.Due} due, {announcements.Sent} sent, {announcements.Late} late, {announcements.Skipped} skipped, {announcements.Missed} missed");
        Row("Ask to screen", In(report.AskToScreenMs));
        Row("Slack's acks", In(report.SlackAckMs));
        Row("Slack calls", $"{List(report.SlackCalls.OrderByDescending(call => call.Value))}");
        Row("Over a limit", $"{report.RateLimited} answers of 429");
        Row("Took", $"{report.Seconds:0.0} s");
        console.Write(table);
        console.Profile.Out.Writer.WriteLine(Sentence(verdict)); // one line, however narrow the terminal

        void Row(string what, FormattableString howMany) =>
            table.AddRow(Markup.Escape(what), Markup.Escape(howMany.ToString(CultureInfo.InvariantCulture)));
    }

    private static string List(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")));

    private static FormattableString In(Times times) => $"half within {times.P50:0} ms, 99 of 100 within {times.P99:0} ms, all within {times.Max:0} ms";

    private static string Sentence(Verdict verdict)
    {
        var (questions, announcements) = (verdict.Report.Questions, verdict.Report.Announcements);
        if (!verdict.Kept)
        {
            return string.Create(CultureInfo.InvariantCulture,
                $"{(verdict.Problems.Count == 1 ? "One promise was" : $"{verdict.Problems.Count} promises were")} broken:");
        }

        var late = announcements.Late == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {announcements.Late} late");
        return string.Create(CultureInfo.InvariantCulture,
            $"Everything promised was kept: {questions.Asked} questions asked, {questions.Shown} shown, {announcements.Sent - announcements.Late} announcements on time{late}.");
    }
}
