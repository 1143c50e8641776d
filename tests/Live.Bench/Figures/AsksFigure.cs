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
    private const int MostWarmUps = 8;

    public static async Task<Figure> MeasureAsync(Plan plan, CancellationToken cancellationToken)
    {
        await using var redis = await RedisServer.StartAsync(cancellationToken);
        await using var live = Child.Start(LiveArm.Name, Cores.Server);
        await using var load = Child.Start(LoadChild.Name, Cores.Others);
        var benchmark = new RedisBenchmark(redis, Callers);
        var sample = AskLoad.Sample("invited-talk-1");

        await WarmUpAsync();
        var count = (int)(await benchmark.RunAsync(FirstCount, sample, cancellationToken) * plan.Seconds);
        var rounds = new List<Round>();
        var asked = new List<Asked>();
        var busy = new List<double>();
        for (var number = 1; number <= plan.Rounds; number++)
        {
            var reference = await benchmark.RunAsync(count, sample, cancellationToken);
            var before = await live.AskAsync<double>(new ReadProcessorTime(), cancellationToken);
            asked.Add(await AskAsync($"round-{number}"));
            busy.Add((await live.AskAsync<double>(new ReadProcessorTime(), cancellationToken) - before) / asked[^1].Count * 1_000_000);
            rounds.Add(new Round(asked[^1].PerSecond, reference));
        }

        return new Figure(Name, "asks/s", "redis-benchmark, same script", Goal, rounds,
        [
            string.Create(CultureInfo.InvariantCulture, $"{Callers} callers with a connection each, one question under way each; the same number of clients in redis-benchmark."),
            string.Create(CultureInfo.InvariantCulture, $"An ask took {Median.Of(asked.Select(each => each.Took.Median)):F1} ms in the median, {Median.Of(asked.Select(each => each.Took.P99)):F1} ms at p99; {asked.Sum(each => each.Refused)} were refused."),
            string.Create(CultureInfo.InvariantCulture, $"Live used {Median.Of(busy):F0} µs of its processor for an ask, which other work on this machine changes less than the rates."),
            "Live has one core; Redis and the load share the other one, in both cases. The log is kept in an append-only file.",
        ]);

        // The runtime compiles what runs often once more, so the first rounds are slower than all that follow.
        async Task WarmUpAsync()
        {
            var (best, tries) = (0.0, 0);
            for (var grows = true; grows && tries < MostWarmUps; tries++)
            {
                var rate = (await AskAsync($"warm-up-{tries}")).PerSecond;
                grows = tries < 2 || rate > best * 1.05;
                best = Math.Max(best, rate);
            }
        }

        async Task<Asked> AskAsync(string slug)
        {
            await redis.RunAsync("FLUSHALL");
            var gathering = await live.AskAsync<Gathering>(new OpenGathering(slug, redis.Configuration), cancellationToken);
            var answer = await load.AskAsync<Asked>(new AskQuestions(gathering, Callers, plan.Seconds), cancellationToken);
            await live.AskAsync<bool>(new CloseGathering(), cancellationToken);
            return answer;
        }
    }
}
