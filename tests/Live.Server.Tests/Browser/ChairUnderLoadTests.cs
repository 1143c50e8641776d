using System.Collections.Concurrent;
using System.Text.Json;
using Live.Questions;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>A chair's screen while a full hall votes.</summary>
public sealed class ChairUnderLoadTests(RunningSample sample, ITestOutputHelper output) : IClassFixture<RunningSample>
{
    private const string Session = "invited-talk-3";
    private const int Questions = 500;
    private const int VotesASecond = 50;
    private const int Seconds = 10;

    /// <summary>What a frame may take of the main thread, in milliseconds of its own processor time: what else runs on the machine does not count.</summary>
    private const double Longest = 50;

    [Fact]
    public async Task Five_hundred_questions_and_fifty_votes_a_second_leave_the_main_thread_free()
    {
        var ids = new List<QuestionId>();
        for (var number = 0; number < Questions; number++)
            ids.Add(await sample.AskAsync(Session, number, $"Question {number}: does the bound of theorem {number} hold for $n > {number}$ as well?", $"Attendee {number}"));
        await using var context = await sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var chair = await context.NewPageAsync();
        await chair.GotoAsync(sample.ChairAddress(Session));
        await Expect(chair.Locator(".waiting .count")).ToHaveTextAsync($"{Questions}");
        await Expect(chair.Locator(".waiting math").First).ToBeAttachedAsync();
        var devtools = await context.NewCDPSessionAsync(chair);

        await VoteAsync(ids, 0, 1); // warm
        var heap = await HeapAsync(devtools);
        var events = await TraceAsync(devtools, () => VoteAsync(ids, 1, Seconds));
        var grown = await HeapAsync(devtools) - heap;

        var tasks = MainThread(events).Order().ToArray();
        output.WriteLine($"{tasks.Length} tasks, longest {tasks[^1]:F1} ms, 99 of 100 within {tasks[tasks.Length * 99 / 100]:F1} ms, heap {grown / 1024.0:F0} KiB more");
        Assert.True(tasks.Length > Seconds * 10, "The trace shows no work.");
        Assert.True(tasks[^1] < Longest, $"The longest task took {tasks[^1]:F1} ms of the main thread.");
        Assert.True(grown < 4 * 1024 * 1024, $"The heap grew by {grown / 1024} KiB.");
        Assert.True(await chair.Locator(".waiting .row").CountAsync() < 100, "Rows are drawn that nobody sees.");
    }

    private async Task VoteAsync(List<QuestionId> ids, int from, int seconds)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / VotesASecond));
        for (var vote = 0; vote < seconds * VotesASecond && await pace.WaitForNextTickAsync(); vote++)
            await sample.VoteAsync(ids[(vote * 37) % ids.Count], (from * 1_000_000) + vote);
    }

    private static async Task<long> HeapAsync(ICDPSession devtools)
    {
        await devtools.SendAsync("HeapProfiler.collectGarbage");
        var usage = await devtools.SendAsync("Runtime.getHeapUsage");
        return usage!.Value.GetProperty("usedSize").GetInt64();
    }

    private static async Task<JsonElement[]> TraceAsync(ICDPSession devtools, Func<Task> work)
    {
        var events = new ConcurrentQueue<JsonElement>();
        var complete = new TaskCompletionSource();
        devtools.Event("Tracing.dataCollected").OnEvent += (_, data) =>
        {
            foreach (var item in data!.Value.GetProperty("value").EnumerateArray())
                events.Enqueue(item);
        };
        devtools.Event("Tracing.tracingComplete").OnEvent += (_, _) => complete.TrySetResult();
        await devtools.SendAsync("Tracing.start", new Dictionary<string, object>
        {
            ["transferMode"] = "ReportEvents",
            ["traceConfig"] = new Dictionary<string, object> { ["includedCategories"] = new[] { "toplevel", "disabled-by-default-devtools.timeline" } },
        });
        await work();
        await devtools.SendAsync("Tracing.end");
        await complete.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return [.. events];
    }

    /// <summary>The processor time of each task of the renderers' main threads, in milliseconds.</summary>
    private static IEnumerable<double> MainThread(JsonElement[] events)
    {
        var main = events
            .Where(item => item.GetProperty("name").GetString() == "thread_name"
                && item.GetProperty("args").GetProperty("name").GetString() == "CrRendererMain")
            .Select(Thread).ToHashSet();
        return events
            .Where(item => item.GetProperty("name").GetString() is "RunTask" or "ThreadControllerImpl::RunTask" && main.Contains(Thread(item)))
            .Where(item => item.TryGetProperty("tdur", out _))
            .Select(item => item.GetProperty("tdur").GetDouble() / 1000);
    }

    private static (int Process, int Thread) Thread(JsonElement item) => (item.GetProperty("pid").GetInt32(), item.GetProperty("tid").GetInt32());
}
