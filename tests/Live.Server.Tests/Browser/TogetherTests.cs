using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>Screens beside each other: by keyboard alone, in agreement, and back after the line was cut.</summary>
public sealed class TogetherTests(RunningSample sample) : IClassFixture<RunningSample>
{
    [Fact]
    public async Task By_keyboard_alone_a_chair_queues_asks_answers_and_takes_it_back()
    {
        await using var context = await NewContextAsync();
        var chair = await OpenAsync(context, sample.ChairAddress("invited-talk-1"));
        await Expect(chair.Locator("[data-question]").First).ToBeVisibleAsync();
        await chair.Keyboard.PressAsync("j");
        var id = await chair.Locator("[data-question][aria-current=true]").GetAttributeAsync("data-question");
        var asking = chair.Locator($".asking-card.on[data-question='{id}']");

        await chair.Keyboard.PressAsync("q");
        await Expect(chair.Locator($".queued [data-question='{id}']")).ToBeVisibleAsync();
        await chair.Keyboard.PressAsync("n");
        await Expect(asking).ToBeVisibleAsync();
        await chair.Keyboard.PressAsync("d");
        await Expect(asking).ToHaveCountAsync(0);
        await chair.Keyboard.PressAsync("u");
        await Expect(asking).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_one_chair_does_the_other_sees_and_the_question_stands_in_one_place()
    {
        const string session = "invited-talk-2";
        await using var here = await NewContextAsync();
        await using var there = await NewContextAsync();
        var one = await OpenAsync(here, sample.ChairAddress(session));
        var other = await OpenAsync(there, sample.ChairAddress(session));
        var id = (await sample.AskAsync(session, 1, "Do both see the same?")).Value;
        foreach (var chair in new[] { one, other })
            await Expect(chair.Locator($".waiting [data-question='{id}']")).ToBeVisibleAsync();

        await one.Keyboard.PressAsync("j");
        await one.Keyboard.PressAsync("q");

        foreach (var chair in new[] { one, other })
        {
            await Expect(chair.Locator($".queued [data-question='{id}']")).ToBeVisibleAsync();
            await Expect(chair.Locator($"[data-question='{id}']")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task Chair_stage_and_desk_say_that_the_line_is_cut_and_show_what_they_missed()
    {
        const string session = "invited-talk-1";
        await using var context = await NewContextAsync();
        var chair = await OpenAsync(context, sample.ChairAddress(session));
        var stage = await OpenAsync(context, new Uri(sample.Address, "/stage").AbsoluteUri);
        var desk = await OpenAsync(context, sample.DeskAddress());
        await Expect(chair.Locator("[data-question]").First).ToBeVisibleAsync();
        await Expect(stage.Locator(".stage-time")).ToBeVisibleAsync();
        await Expect(desk.Locator($"[data-session='{session}']").First).ToBeVisibleAsync();

        await context.SetOfflineAsync(true);
        foreach (var screen in new[] { chair, stage, desk })
            await Expect(Cut(screen)).ToBeVisibleAsync();
        var id = await sample.AskAsync(session, 1, "Was this put while the line was cut?");
        await sample.PutAsync(id, session);
        await context.SetOfflineAsync(false);

        var patience = new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 };
        await Expect(chair.Locator($".asking-card.on[data-question='{id.Value}']")).ToBeVisibleAsync(patience);
        await Expect(stage.GetByText("Was this put while the line was cut?").First).ToBeVisibleAsync(patience);
        foreach (var screen in new[] { chair, stage, desk })
            await Expect(Cut(screen)).ToHaveCountAsync(0, new() { Timeout = 20_000 });
    }

    private static ILocator Cut(IPage screen) => screen.GetByText("not connected since").First;

    private Task<IBrowserContext> NewContextAsync() =>
        sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
