using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>The chair's screen against the real host: by keys, by mouse, by finger, and without a connection.</summary>
public sealed class ChairScreenTests(RunningSample sample) : IClassFixture<RunningSample>
{
    private const string Formula = @"Does $f(x) \le \frac{C}{\sqrt{n}}$ hold?";

    [Fact]
    public async Task A_chair_moderates_by_keys_alone_and_takes_each_step_back()
    {
        const string session = "invited-talk-2";
        await sample.AskAsync(session, 1, Formula, "Mira Sample", "PhD student, Tokyo");
        await using var context = await NewContextAsync();
        var chair = await OpenAsync(context, session);

        await chair.Keyboard.PressAsync("j");
        await chair.Keyboard.PressAsync("q");
        await Expect(chair.Locator(".queued [data-question]")).ToHaveCountAsync(1);
        await chair.Keyboard.PressAsync("n");
        var card = chair.Locator(".asking-card");
        await Expect(card).ToContainTextAsync("Mira Sample, PhD student, Tokyo, remote");
        await Expect(card.Locator("math")).ToHaveCountAsync(1);
        await Expect(card).ToContainTextAsync("Remote 1 · Room 0");

        await chair.Keyboard.PressAsync("r");
        await Expect(card).ToContainTextAsync("A question from the room");
        await Expect(card).ToContainTextAsync("Remote 1 · Room 1");
        await chair.Keyboard.PressAsync("e");
        await chair.GetByLabel("As it is read out").FillAsync("Is it $5 or $6?");
        await chair.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(card).ToContainTextAsync("Is it $5 or $6?");

        foreach (var undone in new[] { "edited", "from the room", "asked", "queued" })
        {
            await Expect(chair.GetByRole(AriaRole.Button, new() { Name = "Undo:" })).ToContainTextAsync($"Undo: {undone}");
            await chair.Keyboard.PressAsync("u");
        }

        await Expect(chair.Locator(".waiting [data-question]")).ToHaveCountAsync(1);
        await Expect(chair.GetByText("Nothing is being asked.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_chair_orders_the_queue_by_dragging_and_by_keys_and_another_screen_agrees()
    {
        const string session = "invited-talk-3";
        for (var asker = 1; asker <= 3; asker++)
            await sample.AskAsync(session, asker, $"Question number {asker}?");
        await using var context = await NewContextAsync();
        var chair = await OpenAsync(context, session);
        var other = await OpenAsync(context, session);
        for (var number = 1; number <= 3; number++)
            await chair.Locator(".waiting .row", new() { HasText = $"number {number}" }).GetByRole(AriaRole.Button, new() { Name = "Queue" }).ClickAsync();
        await chair.Mouse.MoveAsync(600, 20);
        var queued = chair.Locator(".queued .words");
        await Expect(queued).ToHaveTextAsync(["Question number 1?", "Question number 2?", "Question number 3?"]);

        var handle = await chair.Locator(".queued .row", new() { HasText = "number 3" }).Locator(".grip").BoundingBoxAsync();
        var top = await chair.Locator(".queued .row", new() { HasText = "number 1" }).BoundingBoxAsync();
        await chair.Mouse.MoveAsync(handle!.X + 20, handle.Y + 20);
        await chair.Mouse.DownAsync();
        await chair.Mouse.MoveAsync(handle.X + 20, top!.Y + 4, new() { Steps = 5 });
        await chair.Mouse.UpAsync();
        foreach (var screen in new[] { chair, other })
            await Expect(screen.Locator(".queued .words")).ToHaveTextAsync(["Question number 3?", "Question number 1?", "Question number 2?"]);

        await chair.Locator(".queued .row", new() { HasText = "number 2" }).Locator(".words").ClickAsync();
        await chair.Keyboard.PressAsync("Shift+K");
        foreach (var screen in new[] { chair, other })
            await Expect(screen.Locator(".queued .words")).ToHaveTextAsync(["Question number 3?", "Question number 2?", "Question number 1?"]);
        await chair.Keyboard.PressAsync("u");
        await chair.Keyboard.PressAsync("u");
        await Expect(other.Locator(".queued .words")).ToHaveTextAsync(["Question number 1?", "Question number 2?", "Question number 3?"]);
    }

    [Fact]
    public async Task Questions_that_ask_the_same_are_suggested_merged_split_and_all_of_it_is_taken_back()
    {
        const string session = "invited-talk-4";
        var first = await sample.AskAsync(session, 1, "How important is the learning rate schedule for your result?");
        await sample.AskAsync(session, 2, "For your result, how important is the learning rate schedule?");
        await sample.AskAsync(session, 3, "What about Adam?");
        await sample.VoteAsync(first, 4);
        await using var context = await NewContextAsync();
        var chair = await OpenAsync(context, session);

        await chair.Locator(".like", new() { HasText = "Like: “How important" }).GetByRole(AriaRole.Button, new() { Name = "Merge" }).ClickAsync();
        await chair.Mouse.MoveAsync(600, 20);
        await Expect(chair.Locator(".waiting .row")).ToHaveCountAsync(2);
        await chair.GetByRole(AriaRole.Button, new() { Name = "+1 asked the same" }).ClickAsync();
        await chair.GetByRole(AriaRole.Button, new() { Name = "Split" }).ClickAsync();
        await chair.Mouse.MoveAsync(600, 20);
        await Expect(chair.Locator(".waiting .row")).ToHaveCountAsync(3);

        await chair.Keyboard.PressAsync("u");
        await Expect(chair.GetByRole(AriaRole.Button, new() { Name = "+1 asked the same" })).ToBeVisibleAsync();
        await chair.Keyboard.PressAsync("u");
        await Expect(chair.Locator(".waiting .row")).ToHaveCountAsync(3);

        await chair.Locator(".row .words", new() { HasTextRegex = new("^For your result") }).ClickAsync();
        await chair.Keyboard.PressAsync("m");
        await Expect(chair.Locator(".choice").First).ToContainTextAsync("asks much the same");
        await chair.Keyboard.PressAsync("1");
        await Expect(chair.GetByRole(AriaRole.Button, new() { Name = "Undo: merged" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_done_without_a_connection_is_said_in_words_can_be_taken_back_and_outlives_a_reload()
    {
        const string session = "invited-talk-5";
        foreach (var asker in new[] { 1, 2, 3 })
            await sample.AskAsync(session, asker, $"Offline question {asker}?");
        var cut = false;
        await using var context = await NewContextAsync();
        await context.RouteWebSocketAsync("**/hub", socket => Connect(socket));
        var chair = await OpenAsync(context, session);
        var other = await OpenAsync(await sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } }), session);

        cut = true;
        await context.SetOfflineAsync(true);
        await Expect(chair.GetByText("Not connected since")).ToBeVisibleAsync(new() { Timeout = 2_000 });
        foreach (var asker in new[] { 1, 2, 3 })
            await chair.Locator(".waiting .row", new() { HasText = $"question {asker}" }).GetByRole(AriaRole.Button, new() { Name = "Queue" }).ClickAsync();
        var kept = chair.Locator("[data-kept]");
        await Expect(kept).ToHaveCountAsync(3);
        await Expect(kept.Nth(2)).ToContainTextAsync("queued · Offline question 3?");
        await kept.Nth(2).GetByRole(AriaRole.Button, new() { Name = "Don’t send" }).ClickAsync();
        await Expect(kept).ToHaveCountAsync(2);

        await context.SetOfflineAsync(false);
        await chair.ReloadAsync();
        await Expect(kept).ToHaveCountAsync(2);
        await Expect(chair.Locator(".queued .row")).ToHaveCountAsync(2);
        await Expect(other.Locator(".queued .row")).ToHaveCountAsync(0);

        cut = false;
        await Expect(other.Locator(".queued .row")).ToHaveCountAsync(2, new() { Timeout = 15_000 });
        await Expect(kept).ToHaveCountAsync(0);
        await Expect(other.Locator(".waiting .row", new() { HasText = "question 3" })).ToBeVisibleAsync();
        await other.Context.DisposeAsync();

        void Connect(IWebSocketRoute socket)
        {
            if (cut)
                _ = socket.CloseAsync();
            else
                socket.ConnectToServer();
        }
    }

    [Fact]
    public async Task Words_of_any_kind_keep_their_place_and_are_never_taken_for_markup()
    {
        const string session = "invited-talk-6";
        var asked = new[]
        {
            "<script>alert(1)</script> <b>bold</b>?", "האם החסם מתקיים גם עבור רשתות עמוקות?", "Why? " + string.Concat(Enumerable.Repeat("🎉", 400)),
            new string('W', 900), @"Broken: $\frac{1$, and $\href{javascript:alert(1)}{x}$?",
        };
        for (var asker = 0; asker < asked.Length; asker++)
            await sample.AskAsync(session, asker, asked[asker]);
        foreach (var width in new[] { 1280, 390 })
        {
            await using var context = await NewContextAsync(width);
            var chair = await OpenAsync(context, session);
            await Expect(chair.Locator(".waiting .row")).ToHaveCountAsync(asked.Length);
            await Expect(chair.GetByText(asked[0])).ToBeVisibleAsync();
            await Expect(chair.Locator(".waiting b, .waiting a")).ToHaveCountAsync(0);
            var overflow = await chair.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"The screen is {overflow} px wider than its window of {width} px.");
        }
    }

    [Theory]
    [InlineData("laptop", 1280, 800, ColorScheme.Light, "contributed-talk-4")]
    [InlineData("laptop-dark", 1280, 800, ColorScheme.Dark, "contributed-talk-1")]
    [InlineData("phone", 390, 844, ColorScheme.Light, "contributed-talk-2")]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark, "contributed-talk-3")]
    public async Task Every_state_fits_its_window_and_leaves_a_picture(string device, int width, int height, ColorScheme scheme, string session)
    {
        await sample.AskAsync(session, 1, Formula, "Mira Sample", "PhD student, Tokyo");
        await sample.AskAsync(session, 2, "How important is the learning rate schedule for your result?", "Jon Sample");
        await sample.AskAsync(session, 3, "For your result, how important is the learning rate schedule?");
        await sample.AskAsync(session, 4, "האם החסם מתקיים גם עבור רשתות עמוקות?");
        await using var context = await NewContextAsync(width, height, scheme);
        var chair = await OpenAsync(context, session);
        for (var left = 4; left > 1; left--)
        {
            await chair.Keyboard.PressAsync("q");
            await Expect(chair.Locator("[data-state=waiting]")).ToHaveCountAsync(left - 1);
        }

        await chair.Keyboard.PressAsync("n");
        if (width < 600)
            await chair.Locator(".tabs button").First.ClickAsync();
        await PictureAsync(chair, $"chair-asking-{device}");
        await chair.Keyboard.PressAsync("j");
        await PictureAsync(chair, $"chair-chosen-{device}");
        await chair.Keyboard.PressAsync("m");
        await Expect(chair.GetByText("Which one asks the same?")).ToBeVisibleAsync();
        await PictureAsync(chair, $"chair-merge-{device}");
        await chair.Keyboard.PressAsync("1");
        await chair.Keyboard.PressAsync("r");
        await Expect(chair.GetByText("Asked aloud.")).ToBeVisibleAsync();
        await PictureAsync(chair, $"chair-from-the-room-{device}");
        await context.SetOfflineAsync(true);
        await Expect(chair.GetByText("Not connected since")).ToBeVisibleAsync();
        await chair.Keyboard.PressAsync("d");
        await chair.Keyboard.PressAsync("n");
        await Expect(chair.Locator("[data-kept]")).ToHaveCountAsync(2);
        await PictureAsync(chair, $"chair-offline-{device}");
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} px wider than its window.");
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{name}.png") });
    }

    private Task<IBrowserContext> NewContextAsync(int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light) =>
        sample.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, HasTouch = width < 600, Locale = "en-GB",
        });

    private async Task<IPage> OpenAsync(IBrowserContext context, string session)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(sample.ChairAddress(session));
        await Expect(page.GetByText("● live")).ToBeVisibleAsync();
        return page;
    }
}
