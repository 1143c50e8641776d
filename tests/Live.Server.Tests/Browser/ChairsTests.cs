using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>What chairs and organizers see of each other: who is there, a word on a stage, somebody else in a chair's place.</summary>
public sealed class ChairsTests(RunningSample sample) : IClassFixture<RunningSample>
{
    private const string Session = "invited-talk-1";
    private const string Word = "The fire alarm is tested at 10:00: please stop one minute earlier, and tell the speaker so.";

    [Fact]
    public async Task An_organizer_sees_who_is_there_says_a_word_and_sees_that_it_was_read()
    {
        await using var context = await NewContextAsync(1280, 800, ColorScheme.Light);
        var desk = await OpenAsync(context, sample.DeskAddress());
        var slot = desk.Locator($"[data-session={Session}]");
        await Expect(slot.Locator(".absent")).ToBeVisibleAsync();
        var chair = await OpenAsync(context, sample.ChairAddress(Session));
        await Expect(chair.Locator("[data-chair]", new() { HasText = "checked in" })).ToBeVisibleAsync();
        await Expect(slot.GetByLabel("checked in")).ToBeVisibleAsync();

        await slot.ClickAsync();
        await desk.GetByLabel("Message to the chair").FillAsync(Word);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Send to chair" }).ClickAsync();
        await Expect(desk.GetByText("not read yet")).ToBeVisibleAsync();
        await PicturesAsync();

        var other = await OpenAsync(context, sample.ChairAddress(Session));
        foreach (var tab in new[] { chair, other })
            await Expect(tab.Locator("[data-message]")).ToContainTextAsync(Word);
        await chair.BringToFrontAsync();
        await chair.Keyboard.PressAsync("Enter");
        foreach (var tab in new[] { chair, other })
            await Expect(tab.Locator("[data-message]")).ToHaveCountAsync(0);
        await Expect(desk.GetByText("read by Jingzhao Zhang")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_organizer_gives_a_chair_s_place_to_somebody_who_is_free()
    {
        await using var context = await NewContextAsync(1280, 800, ColorScheme.Light);
        var desk = await OpenAsync(context, sample.DeskAddress());
        var slot = desk.Locator("[data-session=invited-talk-2]");
        await slot.ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Replace" }).ClickAsync();
        await desk.GetByLabel("In place of Hadi Daneshmand").SelectOptionAsync("Bohan Wang");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Make Bohan Wang chair" }).ClickAsync();
        await Expect(desk.GetByText("Bohan Wang chairs it now")).ToBeVisibleAsync();
        await Expect(slot).ToContainTextAsync("Bohan Wang");
        await Expect(slot).Not.ToContainTextAsync("Hadi Daneshmand");
    }

    /// <summary>The chair's screen with the word on it, and the desk's panel, to be looked at.</summary>
    private async Task PicturesAsync()
    {
        (string Device, int Width, int Height, ColorScheme Scheme)[] devices =
        [
            ("laptop", 1280, 800, ColorScheme.Light), ("laptop-dark", 1280, 800, ColorScheme.Dark),
            ("phone", 390, 844, ColorScheme.Light), ("phone-dark", 390, 844, ColorScheme.Dark),
        ];
        foreach (var (device, width, height, scheme) in devices)
        {
            await using var context = await NewContextAsync(width, height, scheme);
            var chair = await OpenAsync(context, sample.ChairAddress(Session));
            await Expect(chair.Locator("[data-message]")).ToBeVisibleAsync();
            await PictureAsync(chair, $"chair-told-{device}");
            var desk = await OpenAsync(context, sample.DeskAddress());
            await desk.Locator($"[data-session={Session}]").ClickAsync();
            await Expect(desk.GetByText("not read yet")).ToBeVisibleAsync();
            await Expect(desk.GetByRole(AriaRole.Button, new() { Name = "Running late", Exact = true })).ToBeVisibleAsync();
            await PictureAsync(desk, $"desk-chairs-{device}");
        }
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} px wider than its window.");
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{name}.png") });
    }

    private Task<IBrowserContext> NewContextAsync(int width, int height, ColorScheme scheme) => sample.Browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, HasTouch = width < 600,
    });

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
