using Live.Server.Screens.Views;
using Live.Server.Tests.App;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>The organizers' desk: a day that is late is put right there, and nothing is sent that was not looked at.</summary>
public sealed class DeskTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Setup AtTenPastTen = new() { Speed = 1 };

    [Fact]
    public async Task Dragging_shows_what_would_happen_and_Cancel_leaves_everything_as_it_is()
    {
        await using var app = await LiveApp.StartAsync(AtTenPastTen);
        await using var context = await LaptopAsync();
        var desk = await OpenAsync(context, app, "olga");
        await DragAsync(desk, "talk-2", 0, 64);
        await Expect(Panel(desk)).ToContainTextAsync("Invited Talk 2 now 11:20 (was 11:00)");
        await Expect(desk.Locator("[data-ghost=talk-2]")).ToContainTextAsync("11:20–11:50");
        await Panel(desk).GetByRole(AriaRole.Button, new() { Name = "Cancel", Exact = true }).ClickAsync();
        await Expect(Panel(desk)).ToHaveCountAsync(0);
        await Expect(desk.Locator("[data-ghost]")).ToHaveCountAsync(0);
        await app.SlackIsUpToDateAsync();
        Assert.Equal(ADay.Programme, app.State.Programme);
        Assert.Empty(app.WithKey(ADay.Talk2, "change/"));
    }

    [Fact]
    public async Task What_was_dragged_is_sent_on_Send_and_taken_back_on_Undo()
    {
        await using var app = await LiveApp.StartAsync(AtTenPastTen);
        await using var context = await LaptopAsync();
        var desk = await OpenAsync(context, app, "olga");
        await DragAsync(desk, "talk-2", 0, 32);
        await Expect(Panel(desk)).ToContainTextAsync("Invited Talk 2 now 11:10 (was 11:00)");
        await SendAsync(desk);
        await app.ChannelShowsAsync(ADay.Talk2, "*Invited Talk 2 now <!date^");
        await Expect(desk.Locator("[data-session=talk-2]")).ToContainTextAsync("10 min late · was 11:00");
        var undo = desk.GetByRole(AriaRole.Region, new() { Name = "Last change" });
        await Expect(undo).ToContainTextAsync("9:5");
        await undo.GetByRole(AriaRole.Button).ClickAsync();
        await app.ChannelShowsAsync(ADay.Talk2, "This was taken back");
        await Expect(desk.Locator("[data-session=talk-2]")).Not.ToContainTextAsync("was 11:00");
        Assert.Equal(ADay.Programme, app.State.Programme);
    }

    [Fact]
    public async Task Dropped_on_another_session_it_offers_to_change_places_and_to_move()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Speed = 1, Time = "09:10" });
        await using var context = await LaptopAsync();
        var desk = await OpenAsync(context, app, "olga");
        await DragAsync(desk, "talk-1", 0, 192);
        await Expect(Panel(desk)).ToContainTextAsync("Invited Talk 1 and Invited Talk 2 change places");
        await Panel(desk).GetByRole(AriaRole.Button, new() { Name = "Move to 11:00" }).ClickAsync();
        await Expect(Panel(desk)).ToContainTextAsync("would be in Hall A at the same time");
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_session_is_moved_looked_at_and_sent()
    {
        await using var app = await LiveApp.StartAsync(AtTenPastTen);
        await using var context = await LaptopAsync();
        var desk = await OpenAsync(context, app, "olga");
        var talk = desk.Locator("[data-session=talk-2]");
        await talk.FocusAsync();
        await desk.Keyboard.PressAsync("ArrowDown");
        await desk.Keyboard.PressAsync("ArrowDown");
        await desk.Keyboard.PressAsync("ArrowUp");
        await Expect(desk.Locator("[data-ghost=talk-2]")).ToContainTextAsync("to 11:05");
        await desk.Keyboard.PressAsync("Escape");
        await Expect(desk.Locator("[data-ghost]")).ToHaveCountAsync(0);
        await desk.Keyboard.PressAsync("ArrowRight");
        await Expect(desk.Locator("[data-ghost=talk-2]")).ToContainTextAsync("Hall B");
        await desk.Keyboard.PressAsync("Enter");
        await Expect(Panel(desk)).ToContainTextAsync("Invited Talk 2 is in Hall B (was Hall A)");
        for (var presses = 0; presses < 40; presses++)
        {
            await desk.Keyboard.PressAsync("Tab");
            if (await desk.EvaluateAsync<bool>("document.activeElement?.textContent === 'Send'"))
                break;
        }

        await desk.Keyboard.PressAsync("Enter");
        await Expect(desk.GetByRole(AriaRole.Group, new() { Name = "Hall B", Exact = true })).ToContainTextAsync("Invited Talk 2");
        Assert.Equal("hall-b", app.State.Programme!.Find(ADay.Talk2)!.Room.Value);
    }

    [Fact]
    public async Task What_is_held_waits_under_Changes_and_is_sent_from_there()
    {
        await using var app = await LiveApp.StartAsync(AtTenPastTen);
        await using var context = await LaptopAsync();
        var desk = await OpenAsync(context, app, "olga");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Running late …" }).ClickAsync();
        await desk.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Hall A" }).ClickAsync();
        await Panel(desk).GetByRole(AriaRole.Button, new() { Name = "20 min" }).ClickAsync();
        await Expect(Panel(desk)).ToContainTextAsync("Running 20 minutes late in Hall A");
        await Panel(desk).GetByRole(AriaRole.Button, new() { Name = "Hold" }).ClickAsync();
        await Expect(desk.GetByText("Held: Running 20 minutes late")).ToBeVisibleAsync();
        Assert.Equal(ADay.Programme, app.State.Programme);
        await desk.GetByRole(AriaRole.Tab, new() { Name = "Changes" }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Look and send" }).ClickAsync();
        await SendAsync(desk);
        await app.ChannelShowsAsync(ADay.Talk1, "*Running 20 minutes late in Hall A.*");
        await Expect(desk.Locator("[data-held]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_word_to_everybody_is_posted_as_it_was_shown_and_struck_through_when_it_is_taken_back()
    {
        await using var app = await LiveApp.StartAsync(AtTenPastTen);
        await using var context = await LaptopAsync();
        var desk = await OpenAsync(context, app, "olga");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Announce …" }).ClickAsync();
        await desk.GetByLabel("What everybody should read").FillAsync("Lunch is in the courtyard.");
        await Panel(desk).GetByRole(AriaRole.Button, new() { Name = "#hall-b" }).ClickAsync(); // only Hall A
        await Expect(Panel(desk)).ToContainTextAsync("Everybody in #hall-a reads");
        await SendAsync(desk);
        await app.ChannelShowsAsync(ADay.Talk1, "Lunch is in the courtyard.");
        Assert.Empty(app.WithKey(ADay.Panel, "broadcast/"));
        await desk.GetByRole(AriaRole.Region, new() { Name = "Last change" }).GetByRole(AriaRole.Button).ClickAsync();
        await app.ChannelShowsAsync(ADay.Talk1, "~Lunch is in the courtyard.~");
    }

    [Fact]
    public async Task Of_two_organizers_the_second_is_shown_what_the_first_changed_and_the_new_preview()
    {
        await using var app = await LiveApp.StartAsync(AtTenPastTen);
        await using var context = await LaptopAsync();
        var (olga, otto) = (await OpenAsync(context, app, "olga"), await OpenAsync(await LaptopAsync(), app, "otto"));
        await DragAsync(olga, "talk-2", 0, 32);
        await Expect(Panel(olga)).ToContainTextAsync("now 11:10");
        await DragAsync(otto, "talk-2", 0, 64);
        await SendAsync(otto);
        await Expect(Panel(olga)).ToContainTextAsync("Otto Organizer changed the schedule meanwhile: Invited Talk 2 moves");
        await Expect(Panel(olga)).ToContainTextAsync("Invited Talk 2 now 11:10 (was 11:20)");
        await SendAsync(olga);
        await Expect(otto.Locator("[data-session=talk-2]")).ToContainTextAsync("10 min late · was 11:00");
        Assert.Equal(2, app.State.Releases.Count);
    }

    [Theory]
    [InlineData("laptop", 1280, 800, ColorScheme.Light)]
    [InlineData("laptop-dark", 1280, 800, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark)]
    public async Task Every_place_of_the_desk_fits_its_window_and_leaves_a_picture(string device, int width, int height, ColorScheme scheme)
    {
        var longest = string.Concat(Enumerable.Repeat("A title that goes on and on ", 11))[..300];
        var programme = ADay.With(ADay.Coffee, coffee => coffee with { Title = longest });
        await using var app = await LiveApp.StartAsync(new Setup { Speed = 1, Programme = programme });
        await using (var olga = await app.ScreenOfAsync("olga"))
        {
            await app.Mira.HasAskedAsync("Is it shown?");
            await olga.DoAsync("CheckIn", "talk-1", "wei");
            var late = new ChangeRequest("late", "talk-2", 10, "none");
            await olga.ReleaseAsync(late, (await olga.PreviewAsync(late)).Value!);
            await olga.DoAsync("Broadcast", "Lunch is in the courtyard today.", new[] { "hall-a", "hall-b" }, true);
        }

        await using var context = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, HasTouch = width < 600, Locale = "en-GB", TimezoneId = "Europe/Berlin",
        });
        var desk = await OpenAsync(context, app, "olga");
        await PictureAsync(desk, $"desk-day-{device}");
        await desk.Locator("[data-session=talk-1]").ClickAsync();
        await PictureAsync(desk, $"desk-session-{device}");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Running late", Exact = true }).ClickAsync();
        await Expect(desk.Locator(".preview-head")).ToBeVisibleAsync();
        await PictureAsync(desk, $"desk-late-{device}");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Announce …" }).ClickAsync();
        await desk.GetByLabel("What everybody should read").FillAsync("The doors of Hall B stay closed until 12:00.");
        await Expect(desk.GetByText("Everybody in")).ToBeVisibleAsync();
        await PictureAsync(desk, $"desk-announce-{device}");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        foreach (var tab in new[] { "Announcements", "Changes", "People" })
        {
            await desk.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
            await PictureAsync(desk, $"desk-{tab.ToLowerInvariant()}-{device}");
        }
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} px wider than its window.");
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{name}.png") });
    }

    private Task<IBrowserContext> LaptopAsync() => chromium.Browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "en-GB", TimezoneId = "Europe/Berlin",
    });

    private static async Task<IPage> OpenAsync(IBrowserContext context, LiveApp app, string person)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(app.Address, $"/desk#{app.LinkOf(person)}").AbsoluteUri);
        await Expect(page.Locator("[data-session=talk-2]")).ToBeVisibleAsync();
        return page;
    }

    private static ILocator Panel(IPage desk) => desk.Locator(".desk-panel");

    private static Task SendAsync(IPage desk) => Panel(desk).GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

    /// <summary>Drags a session by so many pixels; 16 of them are five minutes at the usual scale.</summary>
    private static async Task DragAsync(IPage desk, string session, int right, int down)
    {
        var block = desk.Locator($"[data-session={session}]");
        await block.ScrollIntoViewIfNeededAsync();
        var box = (await block.BoundingBoxAsync())!;
        var (x, y) = (box.X + 60, box.Y + 10);
        await desk.Mouse.MoveAsync(x, y);
        await desk.Mouse.DownAsync();
        await desk.Mouse.MoveAsync(x + right, y + down, new() { Steps = 4 });
        await desk.Mouse.UpAsync();
    }
}
