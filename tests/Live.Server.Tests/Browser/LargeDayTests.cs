using System.Text.Json;
using Live.Programmes;
using Live.Server.Tests.App;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>A day of 36 rooms with 60 sessions each: the time line draws what is looked at, and no more.</summary>
public sealed class LargeDayTests(ABrowser browser) : IClassFixture<ABrowser>
{
    private const int Rooms = 36;
    private const int SessionsEach = 60;
    private static readonly TimeSpan LongestFrame = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task Scrolling_through_it_takes_no_frame_longer_than_50_ms()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Speed = 1, Programme = Programme(), Time = "07:00" });
        await using var context = await browser.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "en-GB", TimezoneId = "Europe/Berlin",
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(app.Address, $"/desk#{app.LinkOf("olga")}").AbsoluteUri);
        var blocks = page.Locator(".block");
        await Expect(blocks.First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, "desk-large-laptop.png") });
        await page.Mouse.MoveAsync(700, 500);

        // Time on the processor, not on the wall: another program must not make this one look slow.
        var devTools = await context.NewCDPSessionAsync(page);
        var events = new List<JsonElement>();
        var complete = new TaskCompletionSource();
        devTools.Event("Tracing.dataCollected").OnEvent += (_, data) => events.AddRange(data!.Value.GetProperty("value").EnumerateArray().Select(item => item.Clone()));
        devTools.Event("Tracing.tracingComplete").OnEvent += (_, _) => complete.SetResult();
        await devTools.SendAsync("Tracing.start", new() { ["categories"] = "toplevel", ["transferMode"] = "ReportEvents" });
        for (var turn = 0; turn < 60; turn++)
        {
            await page.Mouse.WheelAsync(turn < 40 ? 110 : -160, turn % 3 == 0 ? -60 : 150);
            await page.EvaluateAsync("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        }

        await devTools.SendAsync("Tracing.end");
        await complete.Task.WaitAsync(Patience.Long);
        Assert.InRange(await blocks.CountAsync(), 1, 500);
        var tasks = Tasks(events).ToArray();
        Assert.True(tasks.Length > 100, $"The trace has only {tasks.Length} tasks.");
        Assert.True(tasks.Max() < LongestFrame, $"The longest task took {tasks.Max().TotalMilliseconds:0} ms.");
    }

    /// <summary>How long each task of the page's main thread was on the processor.</summary>
    private static IEnumerable<TimeSpan> Tasks(List<JsonElement> events)
    {
        static (int, int) Thread(JsonElement item) => (item.GetProperty("pid").GetInt32(), item.GetProperty("tid").GetInt32());
        var pages = events.Where(item => Is(item, "thread_name") && item.GetProperty("args").GetProperty("name").GetString() == "CrRendererMain")
            .Select(Thread).ToHashSet();
        return events.Where(item => Is(item, "ThreadControllerImpl::RunTask") && pages.Contains(Thread(item)) && item.TryGetProperty("tdur", out _))
            .Select(item => TimeSpan.FromMicroseconds(item.GetProperty("tdur").GetDouble()));
    }

    private static bool Is(JsonElement item, string name) => item.GetProperty("name").GetString() == name;

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
