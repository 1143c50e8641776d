using Live.Programmes;
using Live.Server.Programmes;
using Live.Server.Tests.App;
using Live.Server.Tests.Browser;
using Live.Server.Tests.Programmes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Reports;

/// <summary>The report as people read, unfold and print it.</summary>
public sealed class ReportPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Hostile = "<img src=x onerror=\"document.title='taken'\"> **bold** & مرحبا?";

    [Fact]
    public async Task It_says_in_words_what_happened_and_shows_it_and_leaves_pictures()
    {
        await using var day = await SampleAsync(questions: 24);
        (string Device, int Width, int Height, ColorScheme Scheme)[] devices =
        [
            ("laptop", 1280, 800, ColorScheme.Light), ("laptop-dark", 1280, 800, ColorScheme.Dark),
            ("phone", 390, 844, ColorScheme.Light), ("phone-dark", 390, 844, ColorScheme.Dark),
        ];
        foreach (var (device, width, height, scheme) in devices)
        {
            await using var context = await OpenAsync(width, height, scheme);
            var page = await ReadAsync(context, day.Report(day.Organizer));
            await Expect(page.GetByText($"{day.State.Questions.ById.Count} questions were asked:")).ToBeVisibleAsync();
            await Expect(page.GetByText(Hostile)).ToBeVisibleAsync();
            await Expect(page.Locator(".plot canvas")).ToHaveCountAsync(2);
            Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.plot canvas')].every(canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(part => part > 0))"), "An empty picture.");
            await FitsAsync(page, $"report-{device}");
        }
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task It_prints_black_on_white_on_a_few_pages_whatever_the_screen_looks_like(string format)
    {
        await using var day = await SampleAsync(questions: 24);
        await using var context = await OpenAsync(1280, 800, ColorScheme.Dark);
        var page = await ReadAsync(context, day.Report(day.Organizer));
        var file = await page.PdfAsync(new() { Format = format, Path = Path.Combine(RunningSample.Pictures, $"report-{format}.pdf") });
        var pdf = PdfText.Of(file);
        Assert.InRange(pdf.Pages, 3, 5);
        foreach (var words in new[]
        {
            day.Programme.Name, "May 11, 2024", $"{day.State.Questions.ById.Count} questions were asked:", "Questions over time",
            "What became of them", "How long people waited", "From afar and from the room", "What most people wanted to know", "Did it go as planned",
        })
        {
            Assert.Contains(PdfText.Unspaced(words), pdf.Letters, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Print", pdf.Letters, StringComparison.Ordinal);
        Assert.DoesNotContain(PdfText.Unspaced("Show the numbers"), pdf.Letters, StringComparison.Ordinal);
        // On the paper the pictures are drawn dark on white, and afterwards again as the screen wants them.
        Assert.Equal("dark", await page.EvaluateAsync<string>("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'"));
        Assert.Equal(await page.EvaluateAsync<int>("document.querySelector('.plot').clientWidth * devicePixelRatio"),
            await page.EvaluateAsync<int>("document.querySelector('.plot canvas').width"));
    }

    [Fact]
    public async Task Every_picture_has_its_numbers_in_a_table_that_a_key_unfolds()
    {
        await using var day = await SampleAsync(questions: 4);
        await using var context = await OpenAsync(1280, 800, ColorScheme.Light);
        var page = await ReadAsync(context, day.Report(day.Organizer));
        var numbers = page.Locator("figure details");
        await Expect(numbers).ToHaveCountAsync(await page.Locator(".plot").CountAsync());
        await Expect(page.Locator(".plot:not([aria-hidden=true])")).ToHaveCountAsync(0);
        await numbers.First.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Questions over time" }).GetByRole(AriaRole.Row)).Not.ToHaveCountAsync(0);
        var cells = await numbers.First.Locator("td").AllInnerTextsAsync();
        Assert.Equal(day.State.Questions.ById.Count, cells.Sum(int.Parse));
    }

    [Fact]
    public async Task A_chair_reads_the_own_sessions_and_no_other_and_the_desk_s_link_opens_all()
    {
        await using var day = await PastDay.StartAsync(ADay.Programme, lived => Happenings.Play(lived, 6));
        await using var context = await OpenAsync(1280, 800, ColorScheme.Light);
        var own = await ReadAsync(context, day.Report(new("hadi"), ADay.Talk2));
        await Expect(own.GetByRole(AriaRole.Heading, new() { Name = "Invited Talk 2" })).ToBeVisibleAsync();
        await FitsAsync(own, "report-session-laptop");
        var all = await ReadAsync(context, day.Report(new("hadi")));
        await Expect(all.GetByRole(AriaRole.Heading, new() { Name = "Your sessions" })).ToBeVisibleAsync();
        await Expect(all.GetByText("Invited Talk 1")).ToHaveCountAsync(0);
        var other = await context.NewPageAsync();
        await other.GotoAsync(day.Report(new("hadi"), ADay.Talk1));
        await Expect(other.GetByText("Only the chair of this session and the organizers")).ToBeVisibleAsync();

        await using var organizers = await OpenAsync(1280, 800, ColorScheme.Light);
        var desk = await organizers.NewPageAsync();
        await desk.GotoAsync(day.Desk(day.Organizer));
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "Sample Day" })).ToBeVisibleAsync();
        var report = await ReadAsync(organizers, new Uri(day.Address, "/report").AbsoluteUri);
        await report.GetByRole(AriaRole.Link, new() { Name = "Invited Talk 1" }).ClickAsync();
        await Expect(report.GetByRole(AriaRole.Heading, new() { Name = "Invited Talk 1" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_asked_and_one_question_are_told_as_plainly()
    {
        await using var context = await OpenAsync(390, 844, ColorScheme.Light);
        await using var empty = await PastDay.StartAsync(ADay.Programme, _ => { });
        var page = await ReadAsync(context, empty.Report(empty.Organizer));
        await Expect(page.GetByText("No questions were asked.")).ToBeVisibleAsync();
        await Expect(page.Locator(".plot")).ToHaveCountAsync(0);
        await FitsAsync(page, "report-empty-phone");

        await using var one = await PastDay.StartAsync(ADay.Programme, day => Happenings.Ask(day, day.Programme.Find(ADay.Talk1)!, 12, "Why?"));
        page = await ReadAsync(context, one.Report(one.Organizer));
        await Expect(page.GetByText("1 question was asked: 1 left.")).ToBeVisibleAsync();
        await FitsAsync(page, "report-one-phone");
    }

    [Fact]
    public async Task Two_thousand_questions_in_two_rooms_on_two_days_are_a_picture_for_each_day()
    {
        var sessions = ADay.Programme.Sessions;
        var twoDays = ADay.Programme with
        {
            Sessions = Programme.InOrder([.. sessions, .. sessions.Select(session => session with
            {
                Id = new($"{session.Id}-again"), Start = session.Start.AddDays(1), End = session.End.AddDays(1),
            })]),
        };
        await using var day = await PastDay.StartAsync(twoDays, lived => Happenings.Play(lived, 334));
        await using var context = await OpenAsync(1280, 800, ColorScheme.Light, "de");
        var page = await ReadAsync(context, day.Report(day.Organizer));
        await Expect(page.GetByText("2.004 Fragen wurden gestellt:")).ToBeVisibleAsync();
        await Expect(page.Locator("figcaption")).ToHaveTextAsync(["Montag, 4. Mai", "Dienstag, 5. Mai"]);
        await FitsAsync(page, "report-two-days-laptop");
    }

    private static async Task<PastDay> SampleAsync(int questions)
    {
        var reading = ProgrammeFile.Read(await File.ReadAllTextAsync(Samples.Bgpt), Samples.Bgpt);
        return await PastDay.StartAsync(reading.Programme!, day =>
        {
            Happenings.Play(day, questions);
            var talk = day.Programme.Find(new SessionId("invited-talk-3"))!;
            var id = Happenings.Ask(day, talk, 4, Hostile, "Attendee 7 (sample)");
            for (var voter = 0; voter < 40; voter++)
                day.Do(new Live.Questions.CastVote(id), Live.Log.Who.Attendee($"v-{voter}"), talk.QuestionsAt);
        });
    }

    private static async Task<IPage> ReadAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("Print|Drucken") })).ToBeVisibleAsync();
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);
        return page;
    }

    private static async Task FitsAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} px wider than its window.");
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{name}.png"), FullPage = true });
    }

    private Task<IBrowserContext> OpenAsync(int width, int height, ColorScheme scheme, string language = "en-US") => chromium.Browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, HasTouch = width < 600, Locale = language,
    });
}
