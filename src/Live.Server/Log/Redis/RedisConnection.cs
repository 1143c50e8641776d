using StackExchange.Redis;

namespace Live.Server.Log.Redis;

/// <summary>
/// A connection that mends itself. Every call is bounded, and a call that fails says so by
/// <see cref="LogUnavailableException"/> with the hosts' names and without the password.
/// </summary>
internal sealed class RedisConnection : IAsyncDisposable
{
    /// <summary>How long Redis has for an answer: less than people wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>How long Redis has for its first answer: it may just be starting too.</summary>
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(5);

    /// <summary>How long a connection may be missing before that is said: nobody notices less.</summary>
    private static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan GapStep = TimeSpan.FromMilliseconds(20);

    private readonly ConnectionMultiplexer multiplexer;
    private readonly TimeProvider time;
    private readonly long began;

    private RedisConnection(ConnectionMultiplexer multiplexer, string hosts, TimeProvider time, long began) =>
        (this.multiplexer, Hosts, this.time, this.began) = (multiplexer, hosts, time, began);

    /// <summary>Where Redis is, for people.</summary>
    public string Hosts { get; }

    /// <summary>Connects. Redis need not be there: the connection comes up when it is.</summary>
    /// <param name="configuration">As StackExchange.Redis takes it: <c>host:6379,password=…,ssl=true</c>.</param>
    /// <param name="time">For the bounds.</param>
    /// <param name="restored">Called when a connection came up again: publications may have been missed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<RedisConnection> OpenAsync(
        string configuration, TimeProvider time, Action restored, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        var options = ConfigurationOptions.Parse(configuration);
        options.AbortOnConnectFail = false;
        options.ReconnectRetryPolicy = new LinearRetry(500);
        options.ClientName ??= "live";
        if (options.KeepAlive <= 0)
            options.KeepAlive = 5;
        var hosts = string.Join(", ", options.EndPoints.Select(ConnectionHost));
        options.ConnectTimeout = Math.Min(options.ConnectTimeout, (int)StartPatience.TotalMilliseconds);
        var connecting = ConnectionMultiplexer.ConnectAsync(options);
        try
        {
            var multiplexer = await connecting.WaitAsync(2 * StartPatience, time, cancellationToken);
            multiplexer.ConnectionRestored += (_, _) => restored();
            return new RedisConnection(multiplexer, hosts, time, began);
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            Abandon(connecting);
            throw new LogUnavailableException($"Redis at {hosts} cannot be reached. Is it running, and is the address right?", e);
        }
    }

    /// <summary>Waits for the first answer, from the opening on.</summary>
    /// <exception cref="LogUnavailableException">None came in time.</exception>
    public async Task FirstAsync(Func<Task> call, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await call();
                return;
            }
            catch (LogUnavailableException e) when (time.GetElapsedTime(began) >= StartPatience)
            {
                throw new LogUnavailableException(e.InnerException is RedisServerException { Message: var said }
                    ? $"Redis at {Hosts} says no: {said} Are the password and the rights in Live__Redis right?"
                    : $"Redis at {Hosts} does not answer. Is it running, and is the address in Live__Redis right?", e);
            }
            catch (LogUnavailableException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellationToken);
            }
        }
    }

    /// <summary>Runs a script. What never left this process is tried again for a moment.</summary>
    /// <exception cref="LogUnavailableException">Redis refused, was away, or was too slow; the script may have run or not.</exception>
    public async Task<RedisResult[]> RunAsync(string script, RedisKey[] keys, RedisValue[] values)
    {
        var first = time.GetTimestamp();
        while (true)
        {
            try
            {
                return await RunOnceAsync(script, keys, values);
            }
            catch (LogUnavailableException e) when (HasNotRun(e) && time.GetElapsedTime(first) < Gap)
            {
                await Task.Delay(GapStep, time);
            }
        }
    }

    /// <summary>
    /// Redis was restarted and has forgotten the script, or no connection could take it: the client closes
    /// all of them for a moment when it loses the one that hears publications.
    /// </summary>
    private static bool HasNotRun(LogUnavailableException e) => e.InnerException switch
    {
        RedisServerException said => said.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal),
        RedisConnectionException lost => lost.FailureType == ConnectionFailureType.UnableToResolvePhysicalConnection,
        _ => false,
    };

    /// <summary>Listens to a channel, again after every reconnection.</summary>
    public Task ListenAsync(RedisChannel channel, Action<byte[]> hear) =>
        BoundedAsync(multiplexer.GetSubscriber().SubscribeAsync(channel, (_, message) => hear((byte[])message!)));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await multiplexer.CloseAsync(allowCommandsToComplete: false);
        multiplexer.Dispose();
    }

    private async Task<RedisResult[]> RunOnceAsync(string script, RedisKey[] keys, RedisValue[] values)
    {
        var call = multiplexer.GetDatabase().ScriptEvaluateAsync(script, keys, values);
        await BoundedAsync(call);
        return (RedisResult[])(await call)!;
    }

    private async Task BoundedAsync(Task call)
    {
        try
        {
            await call.WaitAsync(Patience, time);
        }
        catch (TimeoutException e)
        {
            Abandon(call);
            throw new LogUnavailableException($"Redis at {Hosts} did not answer within {Patience.TotalSeconds} s.", e);
        }
        catch (Exception e) when (e is RedisException or ObjectDisposedException or TaskCanceledException)
        {
            throw new LogUnavailableException(e is RedisServerException ? $"Redis at {Hosts} refused: {e.Message}" : $"Redis at {Hosts} is not connected.", e);
        }
    }

    /// <summary>Nobody waits for it any more, and that it took too long was said already; its own end is of no interest.</summary>
    private static void Abandon(Task call) => call.ContinueWith(
        static done => done.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    private static string ConnectionHost(System.Net.EndPoint point) => point switch
    {
        System.Net.DnsEndPoint dns => $"{dns.Host}:{dns.Port}",
        _ => point.ToString() ?? "?",
    };
}
