using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Live.Log;
using Live.Questions;
using Live.Server.Exports;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Exports;

public sealed class ExportTests
{
    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized, "link.forged")]
    [InlineData("wei", HttpStatusCode.Forbidden, "role.organizer-needed")]
    [InlineData("olga", HttpStatusCode.OK, null)]
    public async Task Only_organizers_may_export_from_the_running_app(string? person, HttpStatusCode status, string? code)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Exported?");
        foreach (var format in ExportWriter.Formats)
        {
            using var response = await GetAsync(app, format, person);
            var text = await response.Content.ReadAsStringAsync();
            Assert.Equal(status, response.StatusCode);
            Assert.Contains(code ?? "Exported?", text, StringComparison.Ordinal);
            Assert.Equal(code is null, text.Contains("Exported?", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_unknown_format_is_told_so()
    {
        await using var app = await LiveApp.StartAsync();
        using var response = await GetAsync(app, "exe", "olga");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    public async Task A_question_that_looks_like_a_formula_is_text_in_a_table(string formula)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync(formula);
        var rows = Rows(ExportWriter.Write(Export.Of(app.State, app.Node.Now), "csv"));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal("'" + formula, Assert.Single(rows, row => row[0] == "question")[rows[0].IndexOf("text")]);
    }

    [Fact]
    public async Task Commas_quotes_and_line_ends_stay_in_their_cell()
    {
        await using var app = await LiveApp.StartAsync();
        const string text = "One, \"two\",\nthree";
        await app.Node.SubmitAsync(new AskQuestion(new("q"), ADay.Talk1, text, "Mira", Origin.Slack), Who.Attendee("mira"), "ask");
        var rows = Rows(ExportWriter.Write(Export.Of(app.State, app.Node.Now), "csv"));
        Assert.Equal(text, Assert.Single(rows, row => row[0] == "question")[rows[0].IndexOf("text")]);
    }

    [Fact]
    public async Task The_Markdown_cannot_be_broken_by_what_people_typed()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Node.SubmitAsync(
            new AskQuestion(new("q"), ADay.Talk1, "# Title\n| a | <script> [x](y) **", "Mira", Origin.Slack), Who.Attendee("mira"), "ask");
        var text = ExportWriter.Write(Export.Of(app.State, app.Node.Now), "md");
        Assert.Contains(@"- **\# Title \| a \| \<script\> \[x\](y) \*\*** – Mira, 2026-05-04 10:1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_JSON_is_complete()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAnonymouslyAsync("Complete?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, "asked already")).Refusal);
        using var json = JsonDocument.Parse(ExportWriter.Write(Export.Of(app.State, app.Node.Now), "json"));
        var exported = json.RootElement.GetProperty("questions")[0];
        Assert.Equal(
            ("Complete?", "Anonymous", "dismissed", "asked already", "Wei Chair", "Invited Talk 1"),
            (Text("text"), Text("askedBy"), Text("state"), Text("reason"), Text("takenBy"), Text("sessionTitle")));
        Assert.NotEqual(0, json.RootElement.GetProperty("announcements").GetArrayLength());

        string? Text(string name) => exported.GetProperty(name).GetString();
    }

    [Fact]
    public async Task The_figures_are_in_every_format_and_can_be_had_alone()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Counted?");
        await app.Jon.HasAskedAsync("Left?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        foreach (var action in new[] { "Put", "Answer" })
            Assert.Null((await chair.DoAsync(action, question.Id.Value)).Refusal);
        var export = Export.Of(app.State, app.Node.Now);

        var text = ExportWriter.Write(export, "md");
        Assert.Contains("- 2 questions: 1 answered aloud, 0 in writing, 0 left, 0 set aside, 0 withdrawn, 1 open.\n", text, StringComparison.Ordinal);
        Assert.Contains("| Invited Talk 1 | 2026-05-04 10:00 | as planned | 2 | 1 | 0 | 0 | 0 | 0 | 1 | 1 of 2 | 0 of 0 | 0 |", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("## Report", StringComparison.Ordinal) < text.IndexOf("**Counted?**", StringComparison.Ordinal));
        Assert.DoesNotContain("Counted?", ExportWriter.Write(export, "md", "report"), StringComparison.Ordinal);
        Assert.DoesNotContain("## Report", ExportWriter.Write(export, "md", "questions"), StringComparison.Ordinal);

        var rows = Rows(ExportWriter.Write(export, "csv", "report"));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(["scope", "event", "session", "session", "session", "session"], rows.Select(row => row[0]));
        var talk = Assert.Single(rows, row => row[1] == "talk-1");
        Assert.Equal(["2", "1", "1", "2026-05-04T08:00:00Z"], new[] { "asked", "answered_aloud", "open", "planned_start" }.Select(name => talk[rows[0].IndexOf(name)]));
        Assert.Equal("", talk[rows[0].IndexOf("written_wait_median_seconds")]); // a wait that nobody had is none of zero seconds

        using var json = JsonDocument.Parse(ExportWriter.Write(export, "json"));
        using var alone = JsonDocument.Parse(ExportWriter.Write(export, "json", "report"));
        Assert.Equal(json.RootElement.GetProperty("report").GetRawText().Length, Indented(alone).Length);
        Assert.Equal(2, alone.RootElement.GetProperty("figures").GetProperty("outcomes").GetProperty("asked").GetInt32());
        Assert.Equal("event", alone.RootElement.GetProperty("scope").GetString());

        static string Indented(JsonDocument document) => document.RootElement.GetRawText().ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?what=report", HttpStatusCode.OK, "scope,id,title")]
    [InlineData("?what=questions", HttpStatusCode.OK, "record,id,session")]
    [InlineData("?what=everything", HttpStatusCode.NotFound, "export.what")]
    public async Task A_part_is_asked_for_by_its_name(string query, HttpStatusCode status, string begins)
    {
        await using var app = await LiveApp.StartAsync();
        using var response = await GetAsync(app, "csv" + query, "olga");
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(begins, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> GetAsync(LiveApp app, string format, string? person)
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/export/{format}", UriKind.Relative));
        if (person is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", app.LinkOf(person));
        return await http.SendAsync(request);
    }

    /// <summary>Reads RFC 4180, as a spreadsheet does.</summary>
    private static List<List<string>> Rows(string csv)
    {
        List<List<string>> rows = [[]];
        var (cell, quoted) = (new System.Text.StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            var letter = csv[at];
            if (quoted && letter == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
                cell.Append(csv[++at]);
            else if (letter == '"')
                quoted = !quoted;
            else if (!quoted && letter is ',' or '\n')
            {
                rows[^1].Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (letter == '\n')
                    rows.Add([]);
            }
            else
                cell.Append(letter);
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
