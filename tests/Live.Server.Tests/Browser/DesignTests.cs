using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>The page of tokens and components.</summary>
public sealed class DesignTests(RunningSample sample) : IClassFixture<RunningSample>
{
    [Theory]
    [InlineData("laptop", 1440, 900, ColorScheme.Light)]
    [InlineData("laptop-dark", 1440, 900, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    public async Task Every_component_is_shown_in_every_state_to_every_kind_of_reader(string device, int width, int height, ColorScheme scheme)
    {
        await using var context = await sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        var troubles = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                troubles.Add(message.Text);
        };
        await page.GotoAsync(new Uri(sample.Address, "/design").AbsoluteUri);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Buttons" })).ToBeVisibleAsync();
        await Expect(page.Locator(".katex").First).ToBeVisibleAsync();
        foreach (var theme in new[] { "light", "dark", "lightMore", "darkMore", "forced" })
        {
            var panels = page.Locator($"[data-theme={theme}]");
            Assert.True(await panels.CountAsync() > 10);
            await Expect(panels.Nth(1).Locator(".button.strong.as-focus")).ToHaveCSSAsync("outline-width", "3px");
        }

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} px wider than its window.");
        Assert.Empty(troubles);
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"design-{device}.png"), FullPage = true });
    }
}
