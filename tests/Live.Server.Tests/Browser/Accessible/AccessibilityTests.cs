using Microsoft.Playwright;

namespace Live.Server.Tests.Browser.Accessible;

/// <summary>WCAG 2.2 AA, as far as a machine can tell: every screen in every state, light and dark, on laptop and phone.</summary>
public sealed class AccessibilityTests(RunningSample sample) : IClassFixture<RunningSample>
{
    private static readonly PageViewportSizeResult Laptop = new() { Width = 1280, Height = 800 };
    private static readonly PageViewportSizeResult Phone = new() { Width = 390, Height = 844 };

    public static TheoryData<string> States => [.. ScreenStates.All.Keys];

    /// <summary>One opening for all looks, because a state can be long to reach.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing_and_text_of_twice_the_size_loses_nothing(string state)
    {
        await using var context = await NewContextAsync(Laptop);
        var page = await ScreenStates.All[state].OpenAsync(sample, context);
        var found = new List<string>();
        foreach (var (device, size) in new[] { ("phone", Phone), ("laptop", Laptop) })
        {
            await page.SetViewportSizeAsync(size.Width, size.Height);
            foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                var violations = await Axe.ViolationsAsync(page, scheme == ColorScheme.Dark ? "color-contrast" : null);
                found.AddRange(violations.Select(violation => $"{device}, {scheme}: {violation}"));
            }
        }

        await page.SetViewportSizeAsync(Laptop.Width / 2, Laptop.Height / 2); // what zooming to 200 % makes of the window
        await DrawnAsync(page, Laptop.Width / 2);
        found.AddRange((await page.EvaluateAsync<string[]>(Looks.Lost)).Select(lost => $"page of 200 %: {lost}"));
        await page.SetViewportSizeAsync(Laptop.Width, Laptop.Height);
        await SetTextSizeAsync(page, 32);
        await DrawnAsync(page, Laptop.Width);
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{state}-200.png") });
        found.AddRange((await page.EvaluateAsync<string[]>(Looks.Lost)).Select(lost => $"text of 200 %: {lost}"));

        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Theory]
    [InlineData("chair-asking")]
    [InlineData("stage")]
    [InlineData("desk-session")]
    [InlineData("slack")]
    public async Task Nothing_moves_for_those_who_asked_for_stillness(string state)
    {
        await using var context = await NewContextAsync(Laptop);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(ScreenStates.All[state].Address(sample));
        await ScreenStates.All[state].Enter(page);

        Assert.Empty(await page.EvaluateAsync<string[]>(Looks.Moving));
    }

    [Theory]
    [InlineData("chair-asking")]
    [InlineData("chair-dismiss")]
    [InlineData("desk-session")]
    [InlineData("slack")]
    public async Task In_forced_colours_the_focus_is_seen(string state)
    {
        await using var context = await NewContextAsync(Laptop);
        var page = await ScreenStates.All[state].OpenAsync(sample, context);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{state}-forced-colours.png") });

        var unseen = new HashSet<string>(StringComparer.Ordinal);
        for (var stop = 0; stop < 12; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(Looks.FocusWithoutRing) is { } element)
                unseen.Add(element);
        }

        Assert.Empty(unseen);
    }

    [Theory]
    [InlineData("chair")]
    [InlineData("stage")]
    [InlineData("desk")]
    [InlineData("slack")]
    public async Task What_changes_is_said_politely(string state)
    {
        await using var context = await NewContextAsync(Laptop);
        var page = await ScreenStates.All[state].OpenAsync(sample, context);
        Assert.Equal(0, await page.Locator("[aria-live=assertive]").CountAsync());
        Assert.Empty(await page.Locator("[role=alert]:visible").AllInnerTextsAsync()); // only trouble interrupts
    }

    [Fact]
    public async Task A_new_question_is_announced_to_screen_readers_without_interrupting()
    {
        await using var context = await NewContextAsync(Laptop);
        var page = await ScreenStates.All["chair"].OpenAsync(sample, context);
        await sample.AskAsync("invited-talk-1", 77, "Is this one announced?");
        await Assertions.Expect(page.Locator("[aria-live=polite]", new() { HasText = "1 new question" })).ToBeAttachedAsync();
    }

    /// <summary>What a page does about its new size, it does before it is drawn the second time.</summary>
    private static async Task DrawnAsync(IPage page, int width) => await page.EvaluateAsync(
        """
        async (width) => {
          const frame = () => new Promise(requestAnimationFrame);
          while (innerWidth !== width) await frame();
          for (let drawn = 0; drawn < 2; drawn++) await frame();
        }
        """, width);

    /// <summary>The size of text that a person chose in the browser's settings.</summary>
    private static async Task SetTextSizeAsync(IPage page, int pixels)
    {
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("Page.setFontSizes", new()
        {
            ["fontSizes"] = new Dictionary<string, object> { ["standard"] = pixels, ["fixed"] = pixels },
        });
    }

    private Task<IBrowserContext> NewContextAsync(PageViewportSizeResult size) =>
        sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = size.Width, Height = size.Height } });
}
