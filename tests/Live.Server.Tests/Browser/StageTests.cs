using Live.Programmes;
using Live.Server.Access;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>What hangs behind the speaker, through a day; and what lies over the stream.</summary>
public sealed class StageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "Why does flatness predict generalization when it is not scale invariant?";

    private static readonly (string Device, int Width, int Height)[] Devices =
        [("projector", 1920, 1080), ("projector-4-3", 1024, 768), ("phone", 390, 844)];

    [Fact]
    public async Task The_stage_goes_with_the_day_from_a_question_to_the_queue_the_break_and_the_end()
    {
        await using var app = await LiveApp.StartAsync(new() { Time = "10:26", Speed = 1 });
        await using var chair = await QueuedAsync(app, Question, "Does the bound hold for non-convex losses?", "Is $\\beta$ tuned for each width?");
        await PutAsync(app, chair, Question);
        await PicturesAsync(app, "asking", Question, "Mira Attendee", ", remote", "Does the bound hold", "left for questions");

        Assert.Null((await chair.DoAsync("Answer", app.Question(Question).Id.Value)).Refusal);
        await PicturesAsync(app, "queue", "Questions are open", "Invited Talk 1", "Does the bound hold");

        await using var desk = await app.ScreenOfAsync("olga");
        var late = new ChangeRequest("late", ADay.Talk2.Value, 10, "none");
        Assert.Null((await desk.ReleaseAsync(late, (await desk.PreviewAsync(late)).Value!)).Refusal);
        app.PutForwardTo("10:40");
        await PicturesAsync(app, "break", "Coffee", "Invited Talk 2", "11:10", "was 11:00");

        app.PutForwardTo("12:30");
        await PicturesAsync(app, "end", "Sample Day", "That was the last session in Hall A");
    }

    [Fact]
    public async Task A_projector_with_a_pass_shows_the_code_of_its_room_and_one_without_leads_to_Slack()
    {
        await using var app = await LiveApp.StartAsync(new() { Speed = 1 });
        await using var context = await ContextAsync(1920, 1080);
        var page = await OpenAsync(context, StageAddress(app));
        var (code, _) = app.Services.GetRequiredService<JoinCodes>().InTheRoom(app.Programme.Id, app.Clock.GetUtcNow());
        await Expect(page.Locator(".stage-ask-code")).ToHaveTextAsync($"{code[..4]} {code[4..]}");
        await Expect(page.GetByRole(AriaRole.Img)).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("https://live\\.example\\.org/.+"));
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal); // a photo of the address bar does not give the pass away

        await using var other = await ContextAsync(1920, 1080);
        var open = await OpenAsync(other, new Uri(app.Address, "/stage").AbsoluteUri);
        await Expect(open.Locator(".stage-ask")).ToContainTextAsync("/ask in Slack");
        await Expect(open.Locator(".stage-ask-code")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_question_is_as_large_as_its_length_allows()
    {
        await using var app = await LiveApp.StartAsync(new() { Time = "10:26", Speed = 1 });
        string[] questions = ["What about Adam?", Question, "Why " + string.Concat(Enumerable.Repeat("🦜", 480)), "Is it " + new string('x', 900)];
        await using var chair = await QueuedAsync(app, questions);
        await using var context = await ContextAsync(1920, 1080);
        var page = await OpenAsync(context, StageAddress(app));
        foreach (var text in questions)
        {
            await PutAsync(app, chair, text);
            await Expect(page.Locator("h1")).ToHaveTextAsync(text);
            await FitsAsync(page);
            var (size, larger) = await SizeAsync(page);
            Assert.True(size >= 1080 * 0.18 - 1 || !larger, $"“{text[..10]}…” could be larger than {size} px.");
        }
    }

    [Fact]
    public async Task A_title_of_300_letters_and_many_speakers_fit_on_every_projector()
    {
        var title = string.Concat(Enumerable.Repeat("On the geometry of overparameterized networks, ", 7))[..300];
        var programme = ADay.With(ADay.Talk1, session => session with { Title = title, Speakers = [.. Enumerable.Range(1, 12).Select(number => $"Speaker Number {number}")] });
        await using var app = await LiveApp.StartAsync(new() { Programme = programme, Speed = 1 });
        foreach (var (width, height) in new[] { (1920, 1080), (1024, 768), (2560, 1080), (1080, 1920), (390, 844) })
        {
            await using var context = await ContextAsync(width, height);
            var page = await OpenAsync(context, StageAddress(app));
            await Expect(page.Locator("h1")).ToHaveTextAsync(title);
            await FitsAsync(page);
        }
    }

    [Fact]
    public async Task When_the_line_is_cut_the_audience_reads_on_and_a_small_sign_says_since_when()
    {
        await using var app = await LiveApp.StartAsync(new() { Time = "10:26", Speed = 1 });
        await using var chair = await QueuedAsync(app, Question);
        await PutAsync(app, chair, Question);
        await using var context = await ContextAsync(1920, 1080);
        var page = await OpenAsync(context, StageAddress(app));
        await Expect(page.Locator("h1")).ToHaveTextAsync(Question);
        await context.SetOfflineAsync(true);
        await Expect(page.GetByText("not connected since")).ToBeVisibleAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Question);
        Assert.True(await page.Locator(".stage-sign").EvaluateAsync<double>("sign => parseFloat(getComputedStyle(sign).fontSize)") < 20);
        await PictureAsync(page, "stage-cut-projector");
        await context.SetOfflineAsync(false);
        await Expect(page.GetByText("not connected since")).ToHaveCountAsync(0, new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task The_overlay_paints_nothing_but_the_question_and_only_while_it_is_asked()
    {
        await using var app = await LiveApp.StartAsync(new() { Time = "10:26", Speed = 1 });
        await using var chair = await QueuedAsync(app, Question);
        await using var context = await ContextAsync(1920, 1080);
        var page = await OpenAsync(context, StageAddress(app, "?overlay"));
        await Expect(page.Locator("#screen")).ToBeEmptyAsync();
        await PutAsync(app, chair, Question);
        await Expect(page.Locator("h1")).ToHaveTextAsync(Question);
        await Expect(page.Locator("main")).ToContainTextAsync("Mira Attendee");
        await Expect(page.Locator("main")).ToContainTextAsync("Ask: /ask in Slack #hall-a");
        Assert.True(await page.Locator("main").EvaluateAsync<bool>("card => card.getBoundingClientRect().top >= innerHeight * 2 / 3"), "It covers more than the lower third.");
        foreach (var around in new[] { "html", "body", "#screen" })
            await Expect(page.Locator(around)).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await page.EvaluateAsync("""
            document.documentElement.style.cssText = 'min-height: 100vh; background: radial-gradient(circle at 30% 40%, #f4e3c1 0 9%, transparent 9.5%), linear-gradient(170deg, #d8c7a4, #7f8f6d 45%, #35536f 75%, #e7e2d6)'
            """);
        await PictureAsync(page, "stage-overlay");
        Assert.Null((await chair.DoAsync("Answer", app.Question(Question).Id.Value)).Refusal);
        await Expect(page.Locator("#screen")).ToBeEmptyAsync();
    }

    /// <summary>The stage as it is now, on every device.</summary>
    private async Task PicturesAsync(LiveApp app, string scene, params string[] words)
    {
        foreach (var (device, width, height) in Devices)
        {
            await using var context = await ContextAsync(width, height);
            var page = await OpenAsync(context, StageAddress(app));
            foreach (var word in words)
                await Expect(page.Locator(".stage")).ToContainTextAsync(word);
            await FitsAsync(page);
            await PictureAsync(page, $"stage-{scene}-{device}");
        }
    }

    private static async Task<Screen> QueuedAsync(LiveApp app, params string[] questions)
    {
        var chair = await app.ChairAsync("wei", ADay.Talk1);
        foreach (var text in questions)
            Assert.Null((await chair.DoAsync("Queue", (await app.Mira.HasAskedAsync(text)).Id.Value)).Refusal);
        return chair;
    }

    private static async Task PutAsync(LiveApp app, Screen chair, string question) =>
        Assert.Null((await chair.DoAsync("Put", app.Question(question).Id.Value)).Refusal);

    private static string StageAddress(LiveApp app, string query = "") =>
        new Uri(app.Address, $"/stage{query}#{app.Services.GetRequiredService<Links>().MakeForProjector(app.Programme.Id, app.Clock.GetUtcNow())}").AbsoluteUri;

    /// <summary>Nothing is outside of the picture, and no part lies on another.</summary>
    private static async Task FitsAsync(IPage page) => Assert.Equal("", await page.EvaluateAsync<string>("""
        async () => {
          // What has just changed is laid out anew before the next frame.
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const box = (of) => of.getBoundingClientRect();
          const parts = [...document.querySelectorAll('.stage > *')];
          const out = parts.filter((part) => box(part).right > innerWidth + 1 || box(part).bottom > innerHeight + 1 || part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
          const on = parts.filter((part, at) => parts.some((other, place) => place > at && box(part).left < box(other).right - 1 && box(other).left < box(part).right - 1
            && box(part).top < box(other).bottom - 1 && box(other).top < box(part).bottom - 1));
          return [...out, ...on].map((part) => part.className).join(', ');
        }
        """));

    /// <summary>How large the letters are, and whether they would fit one twentieth larger.</summary>
    private static async Task<(double Size, bool Larger)> SizeAsync(IPage page)
    {
        var seen = await page.Locator("h1").EvaluateAsync<double[]>("""
            (words) => {
              const size = parseFloat(words.style.fontSize);
              words.style.fontSize = `${size * 1.05}px`;
              const larger = words.scrollHeight <= words.parentElement.clientHeight && words.scrollWidth <= words.parentElement.clientWidth;
              words.style.fontSize = `${size}px`;
              return [size, Number(larger)];
            }
            """);
        return (seen[0], seen[1] > 0);
    }

    private static async Task PictureAsync(IPage page, string name) =>
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{name}.png") });

    private Task<IBrowserContext> ContextAsync(int width, int height) => chromium.Browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = width, Height = height }, TimezoneId = ADay.Programme.TimeZone, Locale = "en-GB",
    });

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
