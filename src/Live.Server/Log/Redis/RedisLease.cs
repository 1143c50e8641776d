using System.Globalization;
using System.Security.Cryptography;
using Live.Server.Mirror;
using StackExchange.Redis;

namespace Live.Server.Log.Redis;

/// <summary>
/// The lease that nodes on one Redis share. A holder renews it every <see cref="RenewEvery"/>; one that cannot renew
/// stops believing in it a second before Redis lets another node have it, so a dead holder is replaced within
/// <see cref="Span"/> and a live one never has a twin.
/// </summary>
public sealed partial class RedisLease : ILease, IAsyncDisposable
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(1);

    private readonly RedisConnection connection;
    private readonly RedisKeys keys;
    private readonly TimeProvider time;
    private readonly ILogger<RedisLease> logger;
    private readonly string node = RandomNumberGenerator.GetHexString(16, lowercase: true);
    private readonly CancellationTokenSource closing = new();
    private readonly Task renewing;
    private long renewedAt;
    private long fence;

    private RedisLease(RedisConnection connection, RedisKeys keys, TimeProvider time, ILogger<RedisLease> logger)
    {
        (this.connection, this.keys, this.time, this.logger) = (connection, keys, time, logger);
        renewing = RenewAsync();
    }

    /// <inheritdoc />
    public bool Held => Fence > 0 && time.GetElapsedTime(Interlocked.Read(ref renewedAt)) < Span - Margin;

    /// <inheritdoc />
    public long Fence => Interlocked.Read(ref fence);

    /// <summary>Takes part in a gathering's lease.</summary>
    /// <exception cref="LogUnavailableException">Redis does not answer.</exception>
    public static async Task<RedisLease> OpenAsync(
        string configuration, string gathering, TimeProvider time, ILogger<RedisLease> logger, CancellationToken cancellationToken) =>
        new(await RedisConnection.OpenAsync(configuration, time, () => { }, cancellationToken), new RedisKeys(gathering), time, logger);

    /// <summary>Lets the lease go, so that another node need not wait for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        if (closing.IsCancellationRequested)
            return;
        await closing.CancelAsync();
        await renewing;
        try
        {
            await connection.RunAsync(RedisScripts.LetLeaseGo, [keys.Lease], [node]);
        }
        catch (LogUnavailableException)
        {
            // Redis is away: the lease ends by itself.
        }

        await connection.DisposeAsync();
        closing.Dispose();
    }

    private async Task RenewAsync()
    {
        while (!closing.IsCancellationRequested)
        {
            await RenewOnceAsync();
            try
            {
                await Task.Delay(RenewEvery, time, closing.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task RenewOnceAsync()
    {
        // Counted from before the call: Redis's own count starts later, never earlier.
        var began = time.GetTimestamp();
        try
        {
            var answer = await connection.RunAsync(
                RedisScripts.TakeLease, [keys.Lease, keys.Fence], [node, (long)Span.TotalMilliseconds]);
            var given = long.Parse((string)answer[0]!, CultureInfo.InvariantCulture);
            if (given != Fence)
                LogChanged(keys.Gathering, given > 0 ? "has" : "does not have");
            Interlocked.Exchange(ref renewedAt, began);
            Interlocked.Exchange(ref fence, given);
        }
        catch (LogUnavailableException)
        {
            // The log says it loudly; the lease runs out by itself.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "This node {Has} the lease of {Gathering}")]
    private partial void LogChanged(string gathering, string has);
}
