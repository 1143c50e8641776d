using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser.Accessible;

/// <summary>Every screen in every state; a new one is a line here.</summary>
internal static class ScreenStates
{
    private const string Talk = "invited-talk-1";
    private const string Unconnected = "text=/not connected since/i";

    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, ScreenState> All { get; } = new ScreenState[]
    {
        new("attend-door", At("/"), See("[data-question]")),
        new("attend", Room, See("textarea")),
        new("attend-programme", Room, Click("nav >> text=Programme", ".attend-day")),
        new("attend-session", Room, Click("nav >> text=Programme", ".attend-day", "text=Invited Talk 3", "textarea")),
        new("attend-mine", Room, Click("nav >> text=Mine", ".attend-empty")),
        new("attend-posters", Room, Click("nav >> text=Posters", ".attend-posters", ".attend-posters button", "textarea")),
        new("attend-cut", Room, Cut(Unconnected)),
        new("chair-without-link", At("/chair/" + Talk), See("h1")),
        new("chair-wrong-link", At("/chair/" + Talk + "#token=wrong"), See("h1")),
        new("chair", Chair, See("[data-question]")),
        new("chair-asking", Chair, Ask),
        new("chair-keys", Chair, Press("?", "dialog[open]")),
        new("chair-dismiss", Chair, Press("j x", "dialog[open]")),
        new("chair-edit", Chair, Press("j e", "dialog[open] textarea")),
        new("chair-hand-over", Chair, Press("j h", "dialog[open]")),
        new("chair-merge", Chair, Press("j m", "dialog[open]")),
        new("chair-from-the-room", Chair, Press("r", "text=Write it down")),
        new("chair-cut", Chair, Cut(Unconnected)),
        new("stage", At("/stage"), See("main")),
        new("stage-overlay", At("/stage?overlay"), page => Expect(page.Locator("html.overlay main")).ToBeAttachedAsync()),
        new("design", At("/design"), See("h1")),
        new("report", Report, See("h1")),
        new("stage-cut", At("/stage"), Cut(Unconnected)),
        new("desk", Desk, See("[data-session]")),
        new("desk-session", Desk, Click("[data-session=" + Talk + "]", "text=Send to chair")),
        new("desk-late", Desk, Click("text=Running late …", "text=What will happen")),
        new("desk-announce", Desk, Click("text=Announce …", "textarea")),
        new("desk-second-tab", Desk, Click("[role=tab] >> nth=1", "[role=tab][aria-selected=true] >> nth=0")),
        new("desk-third-tab", Desk, Click("[role=tab] >> nth=2", "[role=tab][aria-selected=true] >> nth=0")),
        new("desk-fourth-tab", Desk, Click("[role=tab] >> nth=3", "[role=tab][aria-selected=true] >> nth=0")),
        new("desk-cut", Desk, Cut(Unconnected)),
        new("slack", At("/slack/"), See(".message")),
        new("slack-people", At("/slack/"), Click("#me", "#picker[open]")),
        new("slack-commands", At("/slack/"), Type("/", "#commands:visible")),
        new("slack-form", At("/slack/?as=U00004"), Type("/ask\n", "#modal[open]")),
        new("slack-home", At("/slack/?as=U00003&in=home"), See("text=My questions")),
        new("slack-home-organizer", sample => Address(sample, $"/slack/?as={sample.OrganizerId}&in=home"), See("text=You chair")),
    }.ToDictionary(state => state.Name, StringComparer.Ordinal);

    private static string Room(RunningSample sample) => sample.RoomAddress();

    private static string Chair(RunningSample sample) => sample.ChairAddress(Talk);

    private static string Desk(RunningSample sample) => sample.DeskAddress();

    private static string Report(RunningSample sample) => sample.ReportAddress();

    private static Func<RunningSample, string> At(string path) => sample => Address(sample, path);

    private static string Address(RunningSample sample, string path) => new Uri(sample.Address, path).AbsoluteUri;

    private static Func<IPage, Task> See(string landmark) => page => Expect(page.Locator(landmark).First).ToBeVisibleAsync();

    /// <summary>Keys for a chair, pressed as soon as there are questions.</summary>
    private static Func<IPage, Task> Press(string keys, string landmark) => async page =>
    {
        await See("[data-question]")(page);
        foreach (var key in keys.Split(' '))
            await page.Keyboard.PressAsync(key);
        await See(landmark)(page);
    };

    /// <summary>Puts a question, if none is being asked.</summary>
    private static async Task Ask(IPage page)
    {
        await See("[data-question]")(page);
        if (await page.Locator(".asking-card.on").CountAsync() == 0)
            await Press("j a", ".asking-card.on")(page);
    }

    /// <summary>Clicks on one thing and sees another, as often as there are pairs.</summary>
    private static Func<IPage, Task> Click(params string[] steps) => async page =>
    {
        foreach (var step in steps.Chunk(2))
        {
            await page.Locator(step[0]).First.ClickAsync();
            await See(step[1])(page);
        }
    };

    private static Func<IPage, Task> Type(string text, string landmark) => async page =>
    {
        await See(".message")(page);
        await page.Locator("#composer-text").PressSequentiallyAsync(text);
        await See(landmark)(page);
    };

    private static Func<IPage, Task> Cut(string landmark) => async page =>
    {
        await Expect(page.Locator("[data-question], [data-session], .stage-time").First).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(true);
        await See(landmark)(page);
    };
}
