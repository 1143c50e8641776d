using Live.Server.Hosting;
using Live.Server.Log;
using Live.Server.Log.Embedded;
using Live.Server.Log.Redis;
using Live.Server.Mirror;
using Live.Server.Screens;

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

    /// <summary>The nodes that serve the gathering with this one; the host that gets them leaves them.</summary>
    /// <exception cref="LogUnavailableException">Redis does not answer.</exception>
    public static async Task<IPeers> PeersAsync(LiveOptions options, string gathering, CancellationToken cancellationToken) =>
        options.Redis is { } redis ? await RedisPeers.OpenAsync(redis, gathering, TimeProvider.System, cancellationToken) : new NoPeers();

    /// <summary>Takes a gathering out of Redis, for good: a rehearsal leaves nothing behind.</summary>
    /// <exception cref="LogUnavailableException">Redis does not answer.</exception>
    public static async Task ForgetAsync(string redis, string gathering, CancellationToken cancellationToken)
    {
        var keys = new RedisKeys(gathering);
        await using var connection = await RedisConnection.OpenAsync(redis, TimeProvider.System, () => { }, cancellationToken);
        await connection.RunAsync(RedisScripts.Forget, [keys.Epoch, keys.Log, keys.Keys, keys.Lease, keys.Fence, keys.Nodes], []);
    }

    /// <summary>Where a gathering's embedded log is.</summary>
    public static string Folder(LiveOptions options, string gathering) => Path.Combine(options.Data, gathering);
}
