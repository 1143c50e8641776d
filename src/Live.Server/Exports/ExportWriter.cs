using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Live.Announcements;

namespace Live.Server.Exports;

/// <summary>Writes an export as Markdown for people, CSV for tables, JSON for programs.</summary>
public static class ExportWriter
{
    /// <summary>The formats, as they are named on the command line and in addresses.</summary>
    public static readonly IReadOnlyList<string> Formats = ["md", "csv", "json"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, not a page: people read it too
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>What can be written, as it is named on the command line and in addresses.</summary>
    public static readonly IReadOnlyList<string> Parts = [Questions, Report];

    private const string Questions = "questions";
    private const string Report = "report";

    /// <summary>
    /// Writes in one of <see cref="Formats"/> one of <see cref="Parts"/>, or everything. A table has one kind of lines, so
    /// everything is the questions and announcements there, and the report is asked for by its name.
    /// </summary>
    public static string Write(Export export, string format, string? part = null) => (format, part) switch
    {
        ("md", _) => Markdown(export, part),
        ("csv", Report) => ReportWriter.Csv(export.Report),
        ("csv", _) => Csv(export),
        ("json", Report) => JsonSerializer.Serialize(export.Report, Json),
        ("json", Questions) => JsonSerializer.Serialize(new { export.Gathering, export.Name, export.TimeZone, export.Questions, export.Announcements }, Json),
        ("json", _) => JsonSerializer.Serialize(export, Json),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format."),
    };

    private static string Markdown(Export export, string? part)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(export.TimeZone);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Line(export.Name)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{export.Questions.Count} question{(export.Questions.Count == 1 ? "" : "s")}. Times are {export.TimeZone}.\n\n");
        if (part is null or Report)
            ReportWriter.Markdown(text, export.Report, zone);
        if (part is null or Questions)
            QuestionsMarkdown(text, export, zone);
        return text.ToString();
    }

    private static void QuestionsMarkdown(StringBuilder text, Export export, TimeZoneInfo zone)
    {
        var together = export.Questions.Where(question => question.MergedInto is not null).ToLookup(question => question.MergedInto);
        foreach (var session in export.Questions.Where(question => question.MergedInto is null).GroupBy(question => (question.Session, question.SessionTitle)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Line(session.Key.SessionTitle)}\n\n");
            foreach (var question in session)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Poster(question)}**{Line(question.Text)}** – {Line(question.AskedBy)}, {Clock(zone, question.AskedAt)}, ");
                text.Append(CultureInfo.InvariantCulture, $"{question.Votes} vote{(question.Votes == 1 ? "" : "s")}, {State(question)}");
                if (question.TakenBy is { } chair)
                    text.Append(CultureInfo.InvariantCulture, $" ({Line(chair)})");
                text.Append('\n');
                foreach (var merged in together[question.Id])
                    text.Append(CultureInfo.InvariantCulture, $"  - asked together with: {Line(merged.Text)} – {Line(merged.AskedBy)}, {Clock(zone, merged.AskedAt)}\n");
                if (question.After is { } author)
                    text.Append(CultureInfo.InvariantCulture, $"  - after a message by {Line(author)}\n");
                if (question.Link is { } link)
                    text.Append(CultureInfo.InvariantCulture, $"  - <{link.AbsoluteUri}>\n");
                if (question.Original is { } original)
                    text.Append(CultureInfo.InvariantCulture, $"  - asked as: {Line(original)}\n");
                if (question.Reason is { } reason)
                    text.Append(CultureInfo.InvariantCulture, $"  - set aside: {Line(reason)}\n");
                if (question.Answer is { } answer)
                    text.Append(CultureInfo.InvariantCulture, $"  - answer{By(zone, question)}: {Line(answer)}\n");
            }
        }

        text.Append("\n## Announcements\n\n| due | what | session | where | status | reason |\n|---|---|---|---|---|---|\n");
        foreach (var line in export.Announcements)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {Clock(zone, line.Due)} | {Kind(line)} | {Line(line.Session)} | {line.Channel} | {Name(line.Status)} | {Line(line.Reason ?? "")} |\n");
        }
    }

    private static string By(TimeZoneInfo zone, ExportedQuestion question) =>
        (question.AnsweredBy is { } name ? $" by {Line(name)}" : "") + (question.AnsweredAt is { } at ? $", {Clock(zone, at)}" : "");

    private static string Csv(Export export)
    {
        var text = new StringBuilder();
        Row(text, "record", "id", "session", "state", "votes", "text", "original", "asked_by", "origin", "asked_at", "queued_at", "put_at",
            "done_at", "taken_by", "reason", "answer", "kind", "due", "lead_minutes", "channel", "poster", "poster_title",
            "answered_by", "answered_at", "after", "link", "merged_into", "own_votes", "floor");
        foreach (var question in export.Questions)
        {
            Row(text, "question", question.Id, question.SessionTitle, Name(question.State), question.Votes.ToString(CultureInfo.InvariantCulture),
                question.Text, question.Original, question.AskedBy, Name(question.Origin), Iso(question.AskedAt), Iso(question.QueuedAt),
                Iso(question.PutAt), Iso(question.DoneAt), question.TakenBy, question.Reason, question.Answer, null, null, null, null,
                question.Poster?.ToString(CultureInfo.InvariantCulture), question.PosterTitle, question.AnsweredBy, Iso(question.AnsweredAt),
                question.After, question.Link?.AbsoluteUri, question.MergedInto, question.OwnVotes.ToString(CultureInfo.InvariantCulture),
                question.Floor ? "yes" : null);
        }

        foreach (var line in export.Announcements)
        {
            Row(text, "announcement", null, line.Session, Name(line.Status), null, null, null, null, null, null, null, null, null, null,
                line.Reason, null, Name(line.Kind), Iso(line.Due), line.LeadMinutes.ToString(CultureInfo.InvariantCulture), line.Channel,
                null, null, null, null, null, null, null, null, null);
        }

        return text.ToString();
    }

    internal static void Row(StringBuilder text, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            text.Append(Quote(cells[i] ?? ""));
        }

        text.Append("\r\n"); // RFC 4180
    }

    /// <summary>A cell that a spreadsheet would take for a formula is made text by an apostrophe (OWASP, CSV injection).</summary>
    private static string Quote(string cell)
    {
        if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Poster(ExportedQuestion question) => question.Poster is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"Poster {number}{(question.PosterTitle is { } title ? $" · {Line(title)}" : "")}: ") : "";

    private static string State(ExportedQuestion question) => question.State switch
    {
        Live.Questions.QuestionState.Later => "to be answered in writing",
        Live.Questions.QuestionState.Dismissed => "set aside",
        var state => Name(state),
    };

    private static string Kind(ExportedAnnouncement line) => line.Kind is MomentKind.Lead
        ? string.Create(CultureInfo.InvariantCulture, $"{line.LeadMinutes:0.#} minutes before")
        : Name(line.Kind);

    internal static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static string Line(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        foreach (var mark in "\\`*_[]<>#|")
            line = line.Replace(mark.ToString(), "\\" + mark, StringComparison.Ordinal);
        return line;
    }

    internal static string Clock(TimeZoneInfo zone, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    internal static string? Iso(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
