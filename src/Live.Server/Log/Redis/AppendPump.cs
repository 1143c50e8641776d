using System.Security.Cryptography;
using System.Threading.Channels;
using StackExchange.Redis;

namespace Live.Server.Log.Redis;

/// <summary>
/// Takes appends in batches from one bounded queue to Redis. A few lanes do the same side by side: with little to do
/// an append leaves at once, with much to do each lane's batch grows while it waits for its answer.
/// </summary>
internal sealed class AppendPump
{
    private const int Waiting = 4096;
    private const int Lanes = 4;
    private const int MostEntries = 256;
    private const int MostBytes = 256 * 1024;

    private readonly Channel<PendingAppend> queue = Channel.CreateBounded<PendingAppend>(Waiting);
    private readonly Func<IReadOnlyList<PendingAppend>, Task> send;
    private readonly Task pumping;

    /// <summary>Starts.</summary>
    /// <param name="send">Takes a batch to Redis and tells each append what became of it; it never fails.</param>
    public AppendPump(Func<IReadOnlyList<PendingAppend>, Task> send)
    {
        this.send = send;
        pumping = Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => Task.Run(PumpAsync)));
    }

    /// <summary>Waits for a place in the queue.</summary>
    /// <exception cref="LogUnavailableException">The log is closed.</exception>
    public async ValueTask AddAsync(PendingAppend append, CancellationToken cancellationToken)
    {
        try
        {
            await queue.Writer.WriteAsync(append, cancellationToken);
        }
        catch (ChannelClosedException e)
        {
            throw new LogUnavailableException("The log is closed.", e);
        }
    }

    /// <summary>Sends what was taken on, and ends.</summary>
    public Task StopAsync()
    {
        queue.Writer.TryComplete();
        return pumping;
    }

    /// <summary>The arguments that a batch is for the script.</summary>
    public static RedisValue[] Arguments(string epoch, RedisChannel channel, IReadOnlyList<PendingAppend> batch)
    {
        var arguments = new RedisValue[2 + (3 * batch.Count)];
        (arguments[0], arguments[1]) = (epoch, (byte[])channel!);
        for (var i = 0; i < batch.Count; i++)
        {
            arguments[2 + (3 * i)] = batch[i].Entry.Key;
            arguments[3 + (3 * i)] = Convert.ToHexStringLower(SHA256.HashData(batch[i].Body).AsSpan(0, 8));
            arguments[4 + (3 * i)] = batch[i].Body;
        }

        return arguments;
    }

    private async Task PumpAsync()
    {
        var batch = new List<PendingAppend>(MostEntries);
        while (await queue.Reader.WaitToReadAsync())
        {
            for (var bytes = 0; batch.Count < MostEntries && bytes < MostBytes && queue.Reader.TryRead(out var append);)
            {
                batch.Add(append);
                bytes += append.Body.Length;
            }

            if (batch.Count > 0)
                await send(batch);
            batch.Clear();
        }
    }
}
