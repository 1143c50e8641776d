using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Live.Server.Tests.Browser;

/// <summary>What a page asks of its main thread, by a trace of the browser's own.</summary>
internal static class MainThread
{
    /// <summary>
    /// How long each task was on the processor while something happened, the shortest first. Not on the wall: another program
    /// must not make this one look slow.
    /// </summary>
    public static async Task<TimeSpan[]> TasksAsync(ICDPSession devtools, Func<Task> work)
    {
        var events = new ConcurrentQueue<JsonElement>();
        var complete = new TaskCompletionSource();
        devtools.Event("Tracing.dataCollected").OnEvent += (_, data) =>
        {
            foreach (var item in data!.Value.GetProperty("value").EnumerateArray())
                events.Enqueue(item.Clone());
        };
        devtools.Event("Tracing.tracingComplete").OnEvent += (_, _) => complete.TrySetResult();
        await devtools.SendAsync("Tracing.start", new() { ["categories"] = "toplevel", ["transferMode"] = "ReportEvents" });
        await work();
        await devtools.SendAsync("Tracing.end");
        await complete.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return [.. Tasks([.. events]).Order()];
    }

    /// <summary>The time within which all but one of a thousand tasks are.</summary>
    public static TimeSpan Nearly(this TimeSpan[] tasks) => tasks[tasks.Length * 999 / 1000];

    private static IEnumerable<TimeSpan> Tasks(JsonElement[] events)
    {
        var pages = events
            .Where(item => Is(item, "thread_name") && item.GetProperty("args").GetProperty("name").GetString() == "CrRendererMain")
            .Select(Thread).ToHashSet();
        return events
            .Where(item => Is(item, "ThreadControllerImpl::RunTask") && pages.Contains(Thread(item)) && item.TryGetProperty("tdur", out _))
            .Select(item => TimeSpan.FromMicroseconds(item.GetProperty("tdur").GetDouble()));
    }

    private static bool Is(JsonElement item, string name) => item.GetProperty("name").GetString() == name;

    private static (int Process, int Thread) Thread(JsonElement item) => (item.GetProperty("pid").GetInt32(), item.GetProperty("tid").GetInt32());
}
