using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Live.Bench.Arms;

namespace Live.Bench.Load;

/// <summary>Asks for screens that watch, while something changes at a steady pace.</summary>
/// <param name="Port">Where the hub is.</param>
/// <param name="Live">The gathering, or null for the bare hub.</param>
/// <param name="Screens">How many watch.</param>
/// <param name="PerSecond">Changes in a second.</param>
/// <param name="Seconds">How long.</param>
internal sealed record WatchScreens(int Port, Gathering? Live, int Screens, double PerSecond, double Seconds);

/// <summary>What came of it.</summary>
/// <param name="PerSecond">Frames that were there in time, in a second, on all screens.</param>
/// <param name="Frames">Frames that arrived at all.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Took">From when a change was to be made to its frame's arrival, be it merged with others or not.</param>
/// <param name="Gaps">Between two frames of a screen.</param>
/// <param name="Captured">The frames that one screen got.</param>
internal sealed record Watched(
    double PerSecond, int Frames, long Bytes, Percentiles Took, Percentiles Gaps, IReadOnlyList<string> Captured);

/// <summary>
/// A thousand screens and somebody who votes. The pace is that of the intention: a vote that comes late because the
/// server was late makes its frames late, and nothing waits for anything.
/// </summary>
internal sealed class ScreenLoad
{
    /// <summary>When a frame is there in time.</summary>
    public static readonly TimeSpan InTime = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Stragglers = TimeSpan.FromSeconds(1);

    private readonly Spread took = new();
    private readonly Spread gaps = new();
    private readonly List<string> captured = [];
    private readonly WatchScreens request;
    private readonly int changes;
    private long began;
    private long before; // the position before the first change
    private long bytes;
    private int frames;

    private ScreenLoad(WatchScreens request) => (this.request, changes) = (request, (int)(request.PerSecond * request.Seconds));

    /// <summary>Watches.</summary>
    public static async Task<Watched> RunAsync(WatchScreens request)
    {
        var load = new ScreenLoad(request);
        using var done = new CancellationTokenSource();
        var screens = new List<HubLine>();
        using var driver = await HubLine.ConnectAsync(request.Port, CancellationToken.None);
        var change = await load.PrepareAsync(driver);
        while (screens.Count < request.Screens)
            screens.Add(await load.WatchAsync());
        // A change before the first that counts may still be on its way.
        await Task.Delay(TimeSpan.FromSeconds(0.5), CancellationToken.None);
        load.began = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 10);
        var watching = screens.Select((screen, number) => load.ReceiveAsync(screen, number == 0, done.Token)).ToArray();
        await load.DriveAsync(driver, change);
        await Task.Delay(Stragglers, CancellationToken.None);
        await done.CancelAsync();
        await Task.WhenAll(watching);
        screens.ForEach(screen => screen.Dispose());
        var inTime = load.took.Within(InTime.TotalMilliseconds);
        return new Watched(
            inTime / request.Seconds, load.frames, load.bytes, load.took.Summary, load.gaps.Summary, load.captured);
    }

    /// <summary>Makes the driver ready, and says how it makes a change.</summary>
    private async Task<Func<int, byte[]>> PrepareAsync(HubLine driver)
    {
        if (request.Live is not { } live)
            return _ => Call.Of("Next");
        await CallAsync(driver, Call.Of("Enter", new Passes(live.Slug).Attendee()));
        var asked = await CallAsync(driver, Call.Of("Ask", live.Sessions[0], null, "Does the bound in your second theorem still hold?", null, "ask"));
        using var answer = JsonDocument.Parse(asked);
        var value = answer.RootElement.GetProperty("result").GetProperty("value");
        (before, var id) = (value.GetProperty("position").GetInt64(), value.GetProperty("id").GetString());
        return number => Call.Of("Vote", id, number % 2 == 0, number.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<HubLine> WatchAsync()
    {
        var screen = await HubLine.ConnectAsync(request.Port, CancellationToken.None);
        if (request.Live is { } live)
        {
            await CallAsync(screen, Call.Of("Enter", new Passes(live.Slug).Organizer(live.Organizer)));
            await CallAsync(screen, Call.Of("WatchChair", live.Sessions[0], null, 0));
        }
        else
        {
            await CallAsync(screen, Call.Of("Watch"));
        }

        return screen;
    }

    /// <summary>Calls and waits for the answer, whatever else arrives.</summary>
    private static async Task<byte[]> CallAsync(HubLine line, byte[] call)
    {
        await line.SendAsync(call, CancellationToken.None);
        while (true)
        {
            var message = await line.NextAsync(CancellationToken.None);
            if (message.Span.StartsWith("{\"type\":3,"u8))
                return message.Span.IndexOf("\"error\":"u8) < 0 && (message.Span.IndexOf("\"refusal\":{"u8) < 0)
                    ? message.ToArray()
                    : throw new InvalidOperationException(Encoding.UTF8.GetString(message.Span));
        }
    }

    private async Task DriveAsync(HubLine driver, Func<int, byte[]> change)
    {
        for (var number = 0; number < changes; number++)
        {
            var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), Intended(number));
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, CancellationToken.None);
            await driver.SendAsync(change(number), CancellationToken.None);
        }
    }

    private async Task ReceiveAsync(HubLine screen, bool captures, CancellationToken cancellationToken)
    {
        var (next, last) = (0, 0L);
        try
        {
            while (true)
            {
                var message = await screen.NextAsync(cancellationToken);
                var now = Stopwatch.GetTimestamp();
                if (!message.Span.StartsWith("{\"type\":1,"u8))
                    continue;
                var reached = request.Live is null ? next + 1 : (int)(Position(message.Span) - before);
                if (reached <= 0)
                    continue; // shows what was before the first change
                Interlocked.Increment(ref frames);
                Interlocked.Add(ref bytes, message.Length);
                if (captures)
                    captured.Add(Frame(message.Span));
                // A frame with several changes is as late as it is for the first of them.
                took.Add(now - Intended(next));
                next = reached;
                if (last > 0)
                    gaps.Add(now - last);
                last = now;
            }
        }
        catch (OperationCanceledException)
        {
            // the round is over
        }
    }

    private long Intended(int number) => began + (long)(number / request.PerSecond * Stopwatch.Frequency);

    private static long Position(ReadOnlySpan<byte> message)
    {
        var digits = message[(message.IndexOf("\"position\":"u8) + "\"position\":"u8.Length)..];
        return long.Parse(digits[..digits.IndexOf((byte)',')], CultureInfo.InvariantCulture);
    }

    private static string Frame(ReadOnlySpan<byte> message)
    {
        using var parsed = JsonDocument.Parse(Encoding.UTF8.GetString(message));
        return parsed.RootElement.GetProperty("arguments")[0].GetRawText();
    }
}
