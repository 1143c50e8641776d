using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>The main job, as people see it: asked in Slack, on the chair's screen, on the stage, and back to the asker.</summary>
public sealed class AskToAnswerTests(RunningSample sample) : IClassFixture<RunningSample>
{
    private const string Question = "Why does flatness predict generalization when it is not scale invariant?";

    [Fact]
    public async Task A_question_asked_in_Slack_reaches_the_chair_and_its_asker_sees_what_becomes_of_it()
    {
        await using var context = await sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var slack = await context.NewPageAsync();
        await slack.GotoAsync(new Uri(sample.Address, "/slack/").AbsoluteUri);
        var chair = await context.NewPageAsync();
        await chair.GotoAsync(sample.ChairAddress("invited-talk-1"));
        var stage = await context.NewPageAsync();
        await stage.GotoAsync(new Uri(sample.Address, "/stage").AbsoluteUri);

        await AskAsync(slack, Question);
        await Expect(slack.GetByText("Sent to Invited Talk 1")).ToBeVisibleAsync();

        var waiting = chair.Locator("[data-question]", new() { HasText = Question });
        await Expect(waiting).ToBeVisibleAsync();
        await waiting.GetByRole(AriaRole.Button, new() { Name = "Queue" }).ClickAsync();
        await chair.Keyboard.PressAsync("n");
        await Expect(stage.GetByText(Question)).ToBeVisibleAsync();

        await slack.GetByText("Live – messages").ClickAsync();
        await Expect(slack.GetByText("being asked now")).ToBeVisibleAsync();
        await chair.Keyboard.PressAsync("d");
        await Expect(slack.GetByText("● answered")).ToBeVisibleAsync();
        await Expect(slack.GetByText(Question)).ToHaveCountAsync(1); // one message, edited at each step
    }

    [Fact]
    public async Task A_chair_without_a_link_is_told_how_to_get_one()
    {
        await using var context = await sample.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(sample.Address, "/chair/invited-talk-1").AbsoluteUri);
        await Expect(page.GetByText("/live chair").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_chair_sees_at_once_when_the_line_is_cut_and_misses_nothing_when_it_is_back()
    {
        await using var context = await sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var slack = await context.NewPageAsync();
        await slack.GotoAsync(new Uri(sample.Address, "/slack/?as=U00002").AbsoluteUri);
        await using var elsewhere = await sample.Browser.NewContextAsync();
        var chair = await elsewhere.NewPageAsync();
        await chair.GotoAsync(sample.ChairAddress("invited-talk-1"));
        await Expect(chair.GetByText("● live")).ToBeVisibleAsync();

        await elsewhere.SetOfflineAsync(true);
        await Expect(chair.GetByText("Not connected since")).ToBeVisibleAsync();
        await AskAsync(slack, "Was this asked while the line was cut?");
        await Expect(slack.GetByText("Sent to Invited Talk 1")).ToBeVisibleAsync();
        await elsewhere.SetOfflineAsync(false);

        await Expect(chair.GetByText("Was this asked while the line was cut?")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(chair.GetByText("Not connected since")).Not.ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("laptop", 1280, 800, ColorScheme.Light)]
    [InlineData("laptop-dark", 1280, 800, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark)]
    public async Task Every_screen_fits_its_window_and_leaves_a_picture(string device, int width, int height, ColorScheme scheme)
    {
        await using var context = await sample.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            HasTouch = width < 600,
        });
        var screens = new Dictionary<string, (string Address, string Landmark)>
        {
            ["slack"] = (new Uri(sample.Address, "/slack/").AbsoluteUri, "Stand-in workspace"),
            ["home"] = (new Uri(sample.Address, "/slack/?as=U00003&in=home").AbsoluteUri, "My questions"),
            ["home-organizer"] = (new Uri(sample.Address, $"/slack/?as={sample.OrganizerId}&in=home").AbsoluteUri, "You chair"),
            ["chair"] = (sample.ChairAddress("invited-talk-1"), "Invited Talk 1"),
            ["stage"] = (new Uri(sample.Address, "/stage").AbsoluteUri, "Halle A"),
            ["desk"] = (sample.DeskAddress(), "Today"),
        };
        foreach (var (name, (address, landmark)) in screens)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(address);
            await Expect(page.GetByText(landmark).First).ToBeVisibleAsync();
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{name} on a {device} is {overflow} px wider than its window.");
            await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, $"{name}-{device}.png") });
            await page.CloseAsync();
        }
    }

    private static async Task AskAsync(IPage slack, string question)
    {
        var composer = slack.GetByRole(AriaRole.Textbox).Last;
        await composer.FillAsync($"/ask {question}");
        await composer.PressAsync("Enter");
    }
}
