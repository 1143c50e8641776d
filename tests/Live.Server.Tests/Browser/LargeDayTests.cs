using Live.Programmes;
using Live.Server.Tests.App;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>A day of 36 rooms with 60 sessions each: the time line draws what is looked at, and no more.</summary>
public sealed class LargeDayTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private const int Rooms = 36;
    private const int SessionsEach = 60;
    private static readonly TimeSpan LongestFrame = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task Scrolling_through_it_draws_what_is_looked_at_and_leaves_the_main_thread_free()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Speed = 1, Programme = Programme(), Time = "07:00" });
        await using var context = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "en-GB", TimezoneId = "Europe/Berlin",
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(app.Address, $"/desk#{app.LinkOf("olga")}").AbsoluteUri);
        var blocks = page.Locator(".block");
        await Expect(blocks.First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, "desk-large-laptop.png") });
        await page.Mouse.MoveAsync(700, 500);

        var devTools = await context.NewCDPSessionAsync(page);
        var tasks = await MainThread.TasksAsync(devTools, async () =>
        {
            for (var turn = 0; turn < 60; turn++)
            {
                await page.Mouse.WheelAsync(turn < 40 ? 110 : -160, turn % 3 == 0 ? -60 : 150);
                await page.EvaluateAsync("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            }
        });
        output.WriteLine($"{tasks.Length} tasks, longest {tasks[^1].TotalMilliseconds:F1} ms, 999 of 1000 within {tasks.Nearly().TotalMilliseconds:F1} ms");
        Assert.InRange(await blocks.CountAsync(), 1, 500);
        Assert.True(tasks.Length > 100, $"The trace has only {tasks.Length} tasks.");
        Assert.True(tasks.Nearly() < LongestFrame, $"One of a thousand tasks took {tasks.Nearly().TotalMilliseconds:0} ms.");
    }

    private static Programme Programme()
    {
        var rooms = Enumerable.Range(1, Rooms).Select(number => new Room(new($"room-{number}"), $"Room {number}", null)).ToArray();
        var first = ADay.At("08:00");
        var sessions = rooms.SelectMany((room, at) => Enumerable.Range(0, SessionsEach).Select(index =>
            ADay.Session(new($"{room.Id}-{index}"), $"Contributed Talk {at + 1}.{index + 1} on what takes longer to say", "08:00", "08:12", room.Id.Value) with
            {
                Start = first.AddMinutes(12 * index), End = first.AddMinutes(12 * (index + 1)), Chairs = index % 3 == 0 ? [] : [new("wei")],
            }));
        return ADay.Programme with { Rooms = [.. rooms], Sessions = Live.Programmes.Programme.InOrder(sessions) };
    }
}
