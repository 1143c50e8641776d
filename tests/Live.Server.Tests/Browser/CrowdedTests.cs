using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Live.Server.Tests.Browser;

/// <summary>
/// 500 questions and 50 votes a second on a chair's screen. What is asserted holds on any machine; how long the page's
/// longest task took is written beside the pictures, because it says as much about the machine as about the page.
/// </summary>
public sealed partial class CrowdedTests(RunningSample sample) : IClassFixture<RunningSample>
{
    private const string Session = "invited-talk-1";
    private const int Questions = 500;
    private const int PerSecond = 50;
    private const int Seconds = 10;

    private const string Watch =
        """
        window.tasks = []; window.frames_ = []; window.updates = 0;
        const note = (list) => (type) => new PerformanceObserver((seen) => list.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type });
        note(window.tasks)('longtask');
        note(window.frames_)('long-animation-frame');
        new MutationObserver(() => window.updates++).observe(document.getElementById('screen'), { subtree: true, childList: true, characterData: true, attributes: true });
        """;

    [Fact]
    public async Task A_chair_s_screen_keeps_its_pace_and_its_memory_in_a_rush()
    {
        await using var context = await sample.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var chair = await context.NewPageAsync();
        var frames = 0;
        chair.WebSocket += (_, line) => line.FrameReceived += (_, frame) => frames += Pushed().Count(frame.Text ?? "");
        await chair.GotoAsync(sample.ChairAddress(Session));
        var questions = await sample.AskAsync(Session, Questions, "What does the bound say about case");
        await Expect(chair.Locator(".waiting .count").First).ToHaveTextAsync(CountOfAll());
        var devtools = await context.NewCDPSessionAsync(chair);
        await chair.EvaluateAsync(Watch);
        var (before, heap) = (frames, await HeapAsync(devtools));
        var began = Stopwatch.GetTimestamp();

        await VoteAsync(questions);
        await Expect(chair.Locator($"[data-question='{questions[0].Value}']")).ToContainTextAsync(MostVotes());

        var took = Stopwatch.GetElapsedTime(began);
        var sent = frames - before;
        var grown = await HeapAsync(devtools) - heap;
        var updates = await chair.EvaluateAsync<int>("window.updates");
        var tasks = await chair.EvaluateAsync<double[]>("window.tasks");
        var drawn = await chair.EvaluateAsync<double[]>("window.frames_");
        await File.WriteAllTextAsync(Path.Combine(RunningSample.Pictures, "chair-crowded.txt"), string.Create(CultureInfo.InvariantCulture,
            $"""
            {Questions} questions, {Seconds * PerSecond} votes in {took.TotalSeconds:F1} s: {sent} frames, {updates} updates of the page
            tasks over 50 ms: {tasks.Length}, the longest {tasks.DefaultIfEmpty().Max():F0} ms; frames over 50 ms: {drawn.Length}, the longest {drawn.DefaultIfEmpty().Max():F0} ms
            heap: {heap / 1e6:F1} MB, {grown / 1e6:+0.0;-0.0} MB after

            """));
        await chair.ScreenshotAsync(new() { Path = Path.Combine(RunningSample.Pictures, "chair-crowded.png") });

        Assert.InRange(sent, 1, (took.TotalMilliseconds / 50) + 2); // at most one frame in 50 ms, however many votes
        Assert.InRange(updates, 1, 4 * (sent + (int)took.TotalSeconds + 2)); // a frame is a handful of updates, not one for each question
        Assert.InRange(grown, double.MinValue, Math.Max(heap / 4, 4e6));
    }

    /// <summary>Every fourth vote goes to the first question, so that one number tells when all have come.</summary>
    private async Task VoteAsync(IReadOnlyList<Live.Questions.QuestionId> questions)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PerSecond));
        for (var vote = 1; vote <= Seconds * PerSecond; vote++)
        {
            await pace.WaitForNextTickAsync();
            await sample.VoteAsync(questions[vote % 4 == 0 ? 0 : vote % Questions], vote);
        }
    }

    private static async Task<double> HeapAsync(ICDPSession devtools)
    {
        await devtools.SendAsync("HeapProfiler.collectGarbage");
        var usage = await devtools.SendAsync("Runtime.getHeapUsage");
        return usage!.Value.GetProperty("usedSize").GetDouble();
    }

    [GeneratedRegex("\"target\":\"Chair\"")]
    private static partial Regex Pushed();

    [GeneratedRegex(@"50\d")]
    private static partial Regex CountOfAll();

    [GeneratedRegex(@"▲\s*125")]
    private static partial Regex MostVotes();
}
