using System.Globalization;
using Live.Bench.Arms;
using Live.Bench.Load;
using Live.Bench.Machine;

namespace Live.Bench.Figures;

/// <summary>Frames to a thousand screens, against a bare SignalR app that sends the same ones at the same pace.</summary>
internal static class BroadcastFigure
{
    public const string Name = "broadcast";

    private const double Goal = 0.95;
    private const int Screens = 1000;

    // Live sends a view at most one frame in 50 ms; a little slower, so that a late one does not make the next ones late.
    private const double PerSecond = 16;

    public static async Task<Figure> MeasureAsync(Plan plan, CancellationToken cancellationToken)
    {
        await using var redis = await RedisServer.StartAsync(cancellationToken);
        await using var live = Child.Start(LiveArm.Name, Cores.Server);
        await using var bare = Child.Start(BareArm.Name, Cores.Server);
        await using var load = Child.Start(LoadChild.Name, Cores.Others);

        var film = (await OursAsync("warm-up")).Watched.Captured;
        await BareAsync();
        var rounds = new List<Round>();
        var ours = new List<(Watched Watched, double Busy)>();
        var theirs = new List<(Watched Watched, double Busy)>();
        for (var number = 1; number <= plan.Rounds; number++)
        {
            theirs.Add(await BareAsync());
            ours.Add(await OursAsync($"round-{number}"));
            rounds.Add(new Round(ours[^1].Watched.PerSecond, theirs[^1].Watched.PerSecond));
        }

        return new Figure(Name, "frames/s in 100 ms", "bare SignalR, same frames", Goal, rounds,
        [
            string.Create(CultureInfo.InvariantCulture, $"{Screens} screens of a session's chair, {PerSecond} changes a second; a frame counts when it is there {ScreenLoad.InTime.TotalMilliseconds} ms after its change was to be made."),
            Line("Live", ours),
            Line("Bare", theirs),
        ]);

        async Task<(Watched Watched, double Busy)> OursAsync(string slug)
        {
            await redis.RunAsync("FLUSHALL");
            var gathering = await live.AskAsync<Gathering>(new OpenGathering(slug, redis.Configuration), cancellationToken);
            var measured = await WatchAsync(live, new WatchScreens(gathering.Port, gathering, Screens, PerSecond, plan.Seconds));
            await live.AskAsync<bool>(new CloseGathering(), cancellationToken);
            return measured;
        }

        async Task<(Watched Watched, double Busy)> BareAsync()
        {
            var replay = await bare.AskAsync<Replay>(new OpenReplay(film), cancellationToken);
            var measured = await WatchAsync(bare, new WatchScreens(replay.Port, null, Screens, PerSecond, plan.Seconds));
            await bare.AskAsync<bool>(new CloseReplay(), cancellationToken);
            return measured;
        }

        async Task<(Watched Watched, double Busy)> WatchAsync(Child server, WatchScreens request)
        {
            var before = await server.AskAsync<double>(new ReadProcessorTime(), cancellationToken);
            var watched = await load.AskAsync<Watched>(request, cancellationToken);
            return (watched, await server.AskAsync<double>(new ReadProcessorTime(), cancellationToken) - before);
        }
    }

    private static string Line(string name, List<(Watched Watched, double Busy)> rounds)
    {
        double Of(Func<Watched, double> value) => Median.Of(rounds.Select(round => value(round.Watched)));
        var (frames, bytes) = (Of(each => each.Frames), Of(each => (double)each.Bytes / each.Frames));
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {frames:F0} frames of {bytes:F0} bytes, "
            + $"{Of(each => each.Took.Median):F1} ms in the median, {Of(each => each.Took.P99):F1} at p99, {Of(each => each.Took.Longest):F1} at most; "
            + $"gaps of {Of(each => each.Gaps.Median):F1}, {Of(each => each.Gaps.P99):F1} and {Of(each => each.Gaps.Longest):F1} ms; "
            + $"{Median.Of(rounds.Select(round => round.Busy)):F2} s of processor, with the connecting.");
    }
}
