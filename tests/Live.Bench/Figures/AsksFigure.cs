using System.Globalization;
using Live.Bench.Arms;
using Live.Bench.Load;
using Live.Bench.Machine;

namespace Live.Bench.Figures;

/// <summary>Questions asked through the hub, against Redis's own benchmark with the same script.</summary>
internal static class AsksFigure
{
    public const string Name = "asks";

    private const double Goal = 0.5;
    private const int Callers = 50;
    private const int FirstCount = 20_000;
    private const int WarmAfter = 150_000;
    private const int MostWarmUps = 12;

    public static async Task<Figure> MeasureAsync(Plan plan, CancellationToken cancellationToken)
    {
        await using var redis = await RedisServer.StartAsync(cancellationToken);
        await using var live = Child.Start(LiveArm.Name, Cores.Server);
        await using var load = Child.Start(LoadChild.Name, Cores.Others);
        var benchmark = new RedisBenchmark(redis, Callers);
        var busy = new List<double>();
        var sample = AskLoad.Sample("invited-talk-1");

        await WarmUpAsync();
        var count = (int)(await benchmark.RunAsync(FirstCount, sample, cancellationToken) * plan.Seconds);
        var rounds = new List<Round>();
        var asked = new List<Asked>();
        for (var number = 1; number <= plan.Rounds; number++)
        {
            var reference = await benchmark.RunAsync(count, sample, cancellationToken);
            asked.Add(await AskAsync($"round-{number}"));
            rounds.Add(new Round(asked[^1].PerSecond, reference));
        }

        return new Figure(Name, "asks/s", "redis-benchmark, same script", Goal, rounds,
        [
            string.Create(CultureInfo.InvariantCulture, $"{Callers} callers with a connection each, one question under way each; the same number of clients in redis-benchmark."),
            string.Create(CultureInfo.InvariantCulture, $"An ask took {Median.Of(asked.Select(each => each.Took.Median)):F1} ms in the median, {Median.Of(asked.Select(each => each.Took.P99)):F1} ms at p99; {asked.Sum(each => each.Refused)} were refused."),
            string.Create(CultureInfo.InvariantCulture, $"Live used {Median.Of(busy.TakeLast(plan.Rounds)):F0} µs of its processor for an ask, which other work on this machine changes less than the rates."),
            "Live has one core; Redis and the load share the other one, in both cases. The log is kept in an append-only file.",
        ]);

        // The runtime compiles what runs often anew, in the background and when there is time: rounds before that are slower.
        async Task WarmUpAsync()
        {
            for (var (tries, count) = (0, 0); count < WarmAfter && tries < MostWarmUps; tries++)
                count += (await AskAsync($"warm-up-{tries}")).Count;
        }

        async Task<Asked> AskAsync(string slug)
        {
            await redis.RunAsync("FLUSHALL");
            var gathering = await live.AskAsync<Gathering>(new OpenGathering(slug, redis.Configuration), cancellationToken);
            var before = await live.AskAsync<double>(new ReadProcessorTime(), cancellationToken);
            var answer = await load.AskAsync<Asked>(new AskQuestions(gathering, Callers, plan.Seconds), cancellationToken);
            busy.Add((await live.AskAsync<double>(new ReadProcessorTime(), cancellationToken) - before) / answer.Count * 1_000_000);
            await live.AskAsync<bool>(new CloseGathering(), cancellationToken);
            return answer;
        }
    }
}
