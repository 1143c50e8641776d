using Live.Server.Hosting;
using Live.Server.Log;
using Live.Server.Log.Embedded;
using Live.Server.Log.Redis;
using Live.Server.Mirror;

namespace Live.Server.Commands;

/// <summary>Opens the log that the configuration names, and the lease that goes with it.</summary>
internal static class Logs
{
    /// <summary>Opens both; the host that gets them closes them.</summary>
    /// <exception cref="LogUnavailableException">It cannot be opened; the sentence says why.</exception>
    public static async Task<(ILog Log, ILease Lease)> OpenAsync(
        LiveOptions options, string gathering, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var time = TimeProvider.System;
        if (options.Redis is not { } redis)
        {
            return (await EmbeddedLog.OpenAsync(Folder(options, gathering), time, loggers.CreateLogger<EmbeddedLog>(), cancellationToken),
                new SoleLease());
        }

        var log = await RedisLog.OpenAsync(redis, gathering, time, loggers.CreateLogger<RedisLog>(), cancellationToken);
        return (log, await RedisLease.OpenAsync(redis, gathering, time, loggers.CreateLogger<RedisLease>(), cancellationToken));
    }

    /// <summary>Takes a gathering out of Redis, for good: a rehearsal leaves nothing behind.</summary>
    /// <exception cref="LogUnavailableException">Redis does not answer.</exception>
    public static async Task ForgetAsync(string redis, string gathering, CancellationToken cancellationToken)
    {
        var keys = new RedisKeys(gathering);
        await using var connection = await RedisConnection.OpenAsync(redis, TimeProvider.System, () => { }, cancellationToken);
        await connection.RunAsync(RedisScripts.Forget, [keys.Epoch, keys.Log, keys.Keys, keys.Lease, keys.Fence], []);
    }

    /// <summary>Where a gathering's embedded log is.</summary>
    public static string Folder(LiveOptions options, string gathering) => Path.Combine(options.Data, gathering);
}
