using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>The attendees' page, in a phone's browser.</summary>
public sealed class AttendTests(RunningSample sample) : IClassFixture<RunningSample>
{
    private const string Talk = "invited-talk-1";
    private const string Asked = "Does the bound hold for non-convex losses?"; // by the sample's attendees

    [Fact]
    public async Task Somebody_in_the_room_scans_asks_votes_and_follows_the_question()
    {
        await using var context = await PhoneAsync();
        var phone = await OpenAsync(context, sample.RoomAddress());
        await Expect(phone.Locator($"[data-session={Talk}] textarea")).ToBeVisibleAsync();
        Assert.DoesNotContain("join", phone.Url, StringComparison.Ordinal);

        await AskAsync(phone, "Is this asked from a phone?");
        await Expect(Question(phone, "Is this asked from a phone?")).ToContainTextAsync("yours");
        var vote = Question(phone, "What about Adam?").Locator("button");
        await vote.ClickAsync();
        await Expect(vote).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(vote).ToContainTextAsync("1");

        await using var elsewhere = await sample.Browser.NewContextAsync();
        var chair = await OpenAsync(elsewhere, sample.ChairAddress(Talk));
        await Expect(chair.GetByText("Is this asked from a phone?").First).ToBeVisibleAsync();
        await TabAsync(phone, "Mine");
        var mine = phone.Locator("[data-mine]");
        await Expect(mine.Locator("[aria-current=step]")).ToContainTextAsync("received");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await mine.GetByRole(AriaRole.Textbox).FillAsync("Was this asked from a phone?");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(chair.GetByText("Was this asked from a phone?").First).ToBeVisibleAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Expect(mine).ToContainTextAsync("taken back");
        await TabAsync(phone, "Now");
        await Expect(Question(phone, "Was this asked from a phone?")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_has_no_pass_reads_and_is_told_how_to_come_in()
    {
        await using var context = await PhoneAsync();
        var phone = await OpenAsync(context, sample.Address.AbsoluteUri);
        await Expect(Question(phone, Asked)).ToBeVisibleAsync();
        await Expect(phone.Locator("textarea")).ToHaveCountAsync(0);
        await Question(phone, Asked).Locator("button").ClickAsync();
        await Expect(phone.GetByText("come in first")).ToBeVisibleAsync();

        await phone.GetByLabel("Code").FillAsync("0000-0000");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Come in" }).ClickAsync();
        await Expect(phone.GetByText("This code is not valid")).ToBeVisibleAsync();
        await phone.GetByLabel("Code").FillAsync(sample.RoomCode().ToLowerInvariant());
        await phone.GetByRole(AriaRole.Button, new() { Name = "Come in" }).ClickAsync();
        await Expect(phone.Locator($"[data-session={Talk}] textarea")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_old_code_says_what_to_do_and_a_pass_outlives_it()
    {
        await using var context = await PhoneAsync();
        var old = new Uri(sample.Address, "/#join=0000ZZZZ").AbsoluteUri;
        var phone = await OpenAsync(context, old);
        await Expect(phone.GetByText("The projector shows a new one")).ToBeVisibleAsync();
        await phone.CloseAsync();

        phone = await OpenAsync(context, sample.RoomAddress());
        await Expect(phone.Locator($"[data-session={Talk}] textarea")).ToBeVisibleAsync();
        await AskAsync(phone, "Is it still mine tomorrow?");
        await Expect(Question(phone, "Is it still mine tomorrow?")).ToContainTextAsync("yours");
        await phone.CloseAsync();

        phone = await OpenAsync(context, old);
        await Expect(Question(phone, "Is it still mine tomorrow?")).ToContainTextAsync("yours");
        await Expect(phone.Locator("textarea")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task When_others_ask_like_it_a_vote_may_do()
    {
        await using var context = await PhoneAsync();
        var phone = await OpenAsync(context, sample.RoomAddress());
        await AskAsync(phone, "does the bound hold, for non-convex losses");
        await Expect(phone.GetByText("something like this")).ToBeVisibleAsync();
        await phone.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, "attend-similar-phone.png") });
        await phone.GetByRole(AriaRole.Button, new() { Name = "Add your vote" }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Leave mine" }).ClickAsync();
        await Expect(Question(phone, Asked).Locator("button")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(phone.Locator("textarea").First).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Without_a_connection_the_page_opens_says_so_and_keeps_what_is_asked()
    {
        await using var context = await PhoneAsync();
        var phone = await OpenAsync(context, sample.RoomAddress());
        await Expect(phone.Locator($"[data-session={Talk}] textarea")).ToBeVisibleAsync();
        await phone.WaitForFunctionAsync( // the worker has kept all that the page is made of
            "async () => { const cache = await caches.open('live-shell'); const keys = (await cache.keys()).map((key) => new URL(key.url).pathname);" +
            " return keys.includes('/') && performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/assets/')).every((path) => keys.includes(path)); }");
        await phone.WaitForFunctionAsync("() => localStorage.getItem('live.attend.last') !== null");

        await context.SetOfflineAsync(true);
        await Expect(phone.GetByText("Not connected since")).ToBeVisibleAsync();
        await AskAsync(phone, "Asked in the tunnel?");
        await Expect(phone.GetByText("Kept.")).ToBeVisibleAsync();
        await phone.ReloadAsync();
        await Expect(phone.GetByText("Not connected since")).ToBeVisibleAsync();
        await Expect(Question(phone, Asked)).ToBeVisibleAsync();
        await TabAsync(phone, "Programme");
        await Expect(phone.GetByText("Invited Talk 3")).ToBeVisibleAsync();
        await TabAsync(phone, "Mine");
        await Expect(phone.GetByText("Asked in the tunnel?")).ToBeVisibleAsync();
        await Expect(phone.GetByText("not sent yet").First).ToBeVisibleAsync();
        await phone.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, "attend-offline-phone.png") });

        await context.SetOfflineAsync(false);
        await Expect(phone.Locator("[data-mine]", new() { HasText = "Asked in the tunnel?" })).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(phone.GetByText("not sent yet")).ToHaveCountAsync(0);
        await TabAsync(phone, "Now");
        await Expect(Question(phone, "Asked in the tunnel?")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task One_finds_a_poster_and_asks_its_authors()
    {
        await using var context = await PhoneAsync();
        var phone = await OpenAsync(context, sample.RoomAddress());
        await TabAsync(phone, "Posters");
        await phone.GetByRole(AriaRole.Searchbox).FillAsync("generalization bias");
        await Expect(phone.Locator(".attend-posters li")).ToHaveCountAsync(1);
        await phone.Locator(".attend-posters button").ClickAsync();
        await phone.Locator("[data-poster] textarea").FillAsync("Where can I read more?");
        await phone.Locator("[data-poster]").GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Expect(Question(phone, "Where can I read more?")).ToContainTextAsync("yours");
        await TabAsync(phone, "Mine");
        await Expect(phone.Locator("[data-mine]")).ToContainTextAsync("Poster 2");
    }

    [Fact]
    public async Task The_first_opening_loads_less_than_100_kB()
    {
        await using var context = await PhoneAsync();
        var phone = await context.NewPageAsync();
        var loaded = new List<IRequest>();
        phone.RequestFinished += (_, request) => loaded.Add(request);
        await phone.GotoAsync(sample.RoomAddress());
        await Expect(phone.Locator("textarea").First).ToBeVisibleAsync();
        var sizes = await Task.WhenAll(loaded.ToArray().Select(request => request.SizesAsync()));
        var total = sizes.Sum(size => size.ResponseBodySize + size.ResponseHeadersSize);
        Assert.InRange(total, 10_000, 100_000);
        var scripts = await Task.WhenAll(loaded.ToArray().Where(request => request.ResourceType == "script").Select(request => request.ResponseAsync()));
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Equal("br", script!.Headers["content-encoding"]));
        using var client = new HttpClient();
        using var plain = await client.GetAsync(new Uri(sample.Address, "/"));
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("no-cache", plain.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task It_can_be_installed_and_a_new_page_shows_at_once_after_a_deployment()
    {
        await using var context = await PhoneAsync();
        var phone = await OpenAsync(context, sample.Address.AbsoluteUri);
        await Expect(Question(phone, Asked)).ToBeVisibleAsync();
        using var client = new HttpClient { BaseAddress = sample.Address };
        foreach (var (path, type) in new[]
        {
            ("/manifest.webmanifest", "application/manifest+json"), ("/icon-192.png", "image/png"), ("/icon-512.png", "image/png"), ("/sw.js", "text/javascript"),
        })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, type, "no-cache"), (path, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.ToString()));
        }

        // An older deployment's page lies in the cache: with a connection the server's is shown.
        await phone.EvaluateAsync("async () => { await navigator.serviceWorker.ready; await (await caches.open('live-shell')).put('/', new Response('<p>old</p>', { headers: { 'Content-Type': 'text/html' } })); }");
        await phone.ReloadAsync();
        await Expect(Question(phone, Asked)).ToBeVisibleAsync();
        await phone.WaitForFunctionAsync("async () => !(await (await (await caches.open('live-shell')).match('/')).text()).includes('old')");
    }

    [Fact]
    public async Task Whatever_people_write_is_text_and_breaks_nothing()
    {
        await using var context = await PhoneAsync();
        var phone = await OpenAsync(context, sample.RoomAddress());
        var box = phone.Locator($"[data-session={Talk}] textarea");
        await box.FillAsync(string.Concat(Enumerable.Repeat("😀", 5_000)));
        await Expect(phone.GetByText("characters too many")).ToBeVisibleAsync();
        await Expect(phone.Locator($"[data-session={Talk}]").GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true })).ToBeDisabledAsync();
        await box.FillAsync("😀😀😀");
        await phone.Locator($"[data-session={Talk}]").GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
        await Expect(phone.GetByText("no words")).ToBeVisibleAsync();
        await AskAsync(phone, "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script> Is this text?");
        await Expect(Question(phone, "<script>")).ToBeVisibleAsync();
        Assert.NotEqual("broken", await phone.TitleAsync());
        await phone.EvaluateAsync("() => document.querySelectorAll('h1, h2, .title, .text, .speakers, .meta').forEach((each) => (each.textContent = 'W'.repeat(300)))");
        await FitsAsync(phone, "300 letters without a space");
    }

    [Fact]
    public async Task A_phone_whose_clock_is_wrong_shows_what_is_on()
    {
        await using var context = await PhoneAsync();
        await context.AddInitScriptAsync("""
            const Real = Date;
            globalThis.Date = class extends Real {
              constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() - 2_400_000); }
              static now() { return Real.now() - 2_400_000; }
            };
            """);
        var phone = await OpenAsync(context, sample.RoomAddress());
        await Expect(phone.Locator($"[data-session={Talk}]")).ToBeVisibleAsync(); // 40 minutes ago, nothing was on yet
    }

    [Fact]
    public async Task It_speaks_the_reader_s_language_and_time_zone()
    {
        await using var context = await PhoneAsync(locale: "de-DE");
        var phone = await OpenAsync(context, sample.Address.AbsoluteUri);
        await Expect(phone.GetByRole(AriaRole.Button, new() { Name = "Eintreten" })).ToBeVisibleAsync();
        await TabAsync(phone, "Programm");
        await Expect(phone.GetByText("In Vienna ist es jetzt")).ToBeVisibleAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Button, new() { Name = "Come in" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("laptop", 1280, 800, ColorScheme.Light)]
    [InlineData("laptop-dark", 1280, 800, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark)]
    public async Task Every_part_fits_its_window_and_leaves_a_picture(string device, int width, int height, ColorScheme scheme)
    {
        await using var context = await PhoneAsync(width, height, scheme);
        var page = await OpenAsync(context, sample.Address.AbsoluteUri);
        await Expect(Question(page, Asked)).ToBeVisibleAsync();
        await PictureAsync(page, $"attend-door-{device}");
        await page.GotoAsync("about:blank");
        await page.GotoAsync(sample.RoomAddress());
        await AskAsync(page, $"What does a {device} ask?");
        await Expect(Question(page, $"What does a {device} ask?")).ToBeVisibleAsync();
        foreach (var tab in new[] { "Now", "Programme", "Mine", "Posters" })
        {
            await TabAsync(page, tab);
            await PictureAsync(page, $"attend-{tab.ToLowerInvariant()}-{device}");
        }
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        await FitsAsync(page, name);
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{name}.png") });
    }

    private static async Task FitsAsync(IPage page, string what)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{what} is {overflow} px wider than its window.");
    }

    private static ILocator Question(IPage page, string text) => page.Locator("[data-question]", new() { HasText = text });

    private static async Task AskAsync(IPage page, string text)
    {
        await page.Locator($"[data-session={Talk}] textarea").FillAsync(text);
        await page.Locator($"[data-session={Talk}]").GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
    }

    private static Task TabAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

    private Task<IBrowserContext> PhoneAsync(int width = 390, int height = 844, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB") =>
        sample.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, HasTouch = width < 600, Locale = locale, TimezoneId = "Asia/Tokyo",
        });

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
