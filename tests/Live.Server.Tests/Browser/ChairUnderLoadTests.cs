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

    /// <summary>What a frame may take of the main thread.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

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
        var tasks = await MainThread.TasksAsync(devtools, () => VoteAsync(ids, 1, Seconds));
        var grown = await HeapAsync(devtools) - heap;

        output.WriteLine($"{tasks.Length} tasks, longest {tasks[^1].TotalMilliseconds:F1} ms, 999 of 1000 within {tasks.Nearly().TotalMilliseconds:F1} ms, heap {grown / 1024.0:F0} KiB more");
        Assert.True(tasks.Length > Seconds * 10, "The trace shows no work.");
        Assert.True(tasks.Nearly() < Longest, $"One of a thousand tasks took {tasks.Nearly().TotalMilliseconds:F1} ms of the main thread.");
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
}
