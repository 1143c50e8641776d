using System.Globalization;
using System.Text;
using Live.Server.Log;
using Live.Server.Log.Redis;

namespace Live.Bench.Machine;

/// <summary>
/// Redis's own load generator with Live's append script: the most that anybody could append one by one, with nothing
/// in between. Each call appends one question of the size that Live's callers ask.
/// </summary>
internal sealed class RedisBenchmark(RedisServer redis, int callers)
{
    private const string Random = "__rand_int__"; // replaced by twelve digits at each call
    private const string Epoch = "0123456789abcdef";

    private readonly RedisKeys keys = new("reference");

    /// <summary>Appends so many questions to an empty log and says how many it appended in a second.</summary>
    public async Task<double> RunAsync(int count, Draft sample, CancellationToken cancellationToken)
    {
        await redis.RunAsync("FLUSHALL");
        await redis.RunAsync("SET", keys.Epoch.ToString(), Epoch);
        var script = (string)(await redis.RunAsync("SCRIPT", "LOAD", RedisScripts.Append))!;
        using var process = Cores.Start(Cores.Others, "redis-benchmark",
        [
            "-p", $"{redis.Port}", "-c", $"{callers}", "-n", $"{count}", "-r", "1000000000", "--csv",
            "EVALSHA", script, "3", keys.Epoch.ToString(), keys.Log.ToString(), keys.Keys.ToString(),
            Epoch, keys.Entries.ToString()!, Random + sample.Key[Random.Length..], "0123456789abcdef",
            Encoding.UTF8.GetString(EntryJson.Body(sample)),
        ]);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var appended = (long)await redis.RunAsync("XLEN", keys.Log.ToString());
        // Twelve random digits are the same twice now and then; more than that is a script that did not run.
        if (process.ExitCode != 0 || appended < count * 0.99)
            throw new CannotMeasureException($"redis-benchmark appended {appended} of {count} entries. On Debian it is in redis-tools.");
        return PerSecond(output);
    }

    // "test","rps","avg","min","p50","p95","p99","max": the test is the whole command, so this counts from the end.
    private static double PerSecond(string output) =>
        double.Parse(output.TrimEnd().Split("\",\"")[^7], CultureInfo.InvariantCulture);
}
