using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Live.Log;

namespace Live.Server.Log.Redis;

/// <summary>
/// The log of one gathering in Redis (5 or later, or Valkey), shared by any number of nodes. One script appends and
/// publishes; a reader takes what it hears when that follows what it knows, and looks at the stream when it does not,
/// or when it has heard nothing for a second.
/// </summary>
public sealed partial class RedisLog : ILog
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly RedisConnection connection;
    private readonly RedisKeys keys;
    private readonly Heard heard;
    private readonly TimeProvider time;
    private readonly ILogger<RedisLog> logger;
    private readonly AppendPump pump;
    private readonly CancellationTokenSource closing = new();
    private readonly Task watching;
    private volatile string epoch = "";
    private volatile bool available = true;
    private long answered;

    private RedisLog(RedisConnection connection, RedisKeys keys, Heard heard, TimeProvider time, ILogger<RedisLog> logger)
    {
        (this.connection, this.keys, this.heard, this.time, this.logger) = (connection, keys, heard, time, logger);
        answered = time.GetTimestamp();
        pump = new AppendPump(SendAsync);
        watching = WatchAsync();
    }

    /// <inheritdoc />
    public string Epoch => epoch;

    /// <inheritdoc />
    public bool IsAvailable => available;

    /// <summary>Opens a gathering's log, and makes it when there is none.</summary>
    /// <param name="configuration">As StackExchange.Redis takes it: <c>host:6379,password=…,ssl=true</c>.</param>
    /// <param name="gathering">Slug of the gathering.</param>
    /// <param name="time">For bounds, and for the second after which a silent log is looked at.</param>
    /// <param name="logger">Hears when Redis goes, comes back, or has another log.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="LogUnavailableException">Redis does not answer; the sentence names the hosts.</exception>
    public static async Task<RedisLog> OpenAsync(
        string configuration, string gathering, TimeProvider time, ILogger<RedisLog> logger, CancellationToken cancellationToken)
    {
        var heard = new Heard();
        var connection = await RedisConnection.OpenAsync(configuration, time, heard.Doubt, cancellationToken);
        var log = new RedisLog(connection, new RedisKeys(gathering), heard, time, logger);
        try
        {
            await connection.FirstAsync(log.StartAsync, cancellationToken);
            return log;
        }
        catch
        {
            await log.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<Appended> AppendAsync(Draft draft, CancellationToken cancellationToken)
    {
        var append = new PendingAppend(draft);
        await pump.AddAsync(append, cancellationToken);
        return await append.WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<LogRead> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(closing.IsCancellationRequested, this);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing.Token);
        var following = new RedisFollowing(TryLookAsync, heard, time, after, LogRestarted);
        while (true)
            yield return await NextAsync(following, either.Token, cancellationToken);
    }

    /// <summary>Sends what was taken on, and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await pump.StopAsync();
        if (closing.IsCancellationRequested)
            return;
        await closing.CancelAsync();
        await watching;
        await connection.DisposeAsync();
        closing.Dispose();
    }

    private async Task<LogRead> NextAsync(RedisFollowing following, CancellationToken either, CancellationToken reader)
    {
        try
        {
            return await following.NextAsync(either);
        }
        catch (OperationCanceledException)
        {
            reader.ThrowIfCancellationRequested();
            throw new ObjectDisposedException(nameof(RedisLog));
        }
    }

    private async Task StartAsync()
    {
        await LookAsync(0, 0);
        await connection.ListenAsync(keys.Entries, message => heard.Add(Publication.Parse(message)));
    }

    private async Task<Look> LookAsync(long after, int atMost)
    {
        var fresh = RandomNumberGenerator.GetHexString(16, lowercase: true);
        try
        {
            var look = new Look(await connection.RunAsync(RedisScripts.Look, [keys.Epoch, keys.Log], [fresh, after, atMost]));
            Answers(null);
            epoch = look.Epoch;
            return look;
        }
        catch (LogUnavailableException e)
        {
            Answers(e);
            throw;
        }
    }

    private async Task<Look?> TryLookAsync(long after, int atMost)
    {
        try
        {
            return await LookAsync(after, atMost);
        }
        catch (LogUnavailableException)
        {
            return null; // said already, and IsAvailable goes on saying it
        }
    }

    /// <summary>Takes a batch to Redis, and tells each append what became of it.</summary>
    private async Task SendAsync(IReadOnlyList<PendingAppend> batch)
    {
        try
        {
            var expected = epoch;
            var answer = await connection.RunAsync(
                RedisScripts.Append, [keys.Epoch, keys.Log, keys.Keys], AppendPump.Arguments(expected, keys.Entries, batch));
            Answers(null);
            if ((string?)answer[0] != expected)
            {
                // Decided on the state of a log that is gone. The readers find the new one; what is tried again after that counts.
                await LookAsync(0, 0);
                heard.Doubt();
                throw new LogUnavailableException("Redis has another log than a moment ago; nothing was appended.");
            }

            for (var i = 0; i < batch.Count; i++)
                batch[i].Acknowledge(new Appended((long)answer[1 + (2 * i)], (long)answer[2 + (2 * i)] == 1));
        }
        catch (Exception e)
        {
            if (e is LogUnavailableException { InnerException: not null })
                Answers(e);
            foreach (var append in batch)
                append.Fail(e.Message, e);
        }
    }

    /// <summary>Looks whether Redis answers when nobody else has needed it for a second.</summary>
    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(closing.Token))
            {
                if (time.GetElapsedTime(Interlocked.Read(ref answered)) > LookEvery)
                    await TryLookAsync(0, 0);
            }
        }
        catch (OperationCanceledException)
        {
            // closed
        }
    }

    private void Answers(Exception? failure)
    {
        if (failure is null)
            Interlocked.Exchange(ref answered, time.GetTimestamp());
        if (available == failure is null)
            return;
        available = failure is null;
        if (failure is null)
            LogAnswers(connection.Hosts);
        else
            LogSilent(connection.Hosts, failure.Message);
    }

    private void LogRestarted(Place known, Look found) => LogAnother(keys.Gathering, connection.Hosts, known.Epoch, known.Position, found.Epoch, found.Last);

    [LoggerMessage(Level = LogLevel.Critical, Message =
        "Redis at {Hosts} does not take or give entries ({Reason}). Nothing is acknowledged until it does")]
    private partial void LogSilent(string hosts, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Redis at {Hosts} answers again")]
    private partial void LogAnswers(string hosts);

    [LoggerMessage(Level = LogLevel.Critical, Message =
        "The log of {Gathering} in Redis at {Hosts} is another one: epoch {Epoch} was known to entry {Position}, and there is epoch {NewEpoch} "
        + "with {Last} entries. A failover that lost the newest entries, a flush or an old backup does this; entries that were acknowledged may be missing")]
    private partial void LogAnother(string gathering, string hosts, string epoch, long position, string newEpoch, long last);
}
