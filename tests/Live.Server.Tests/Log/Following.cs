using Live.Log;
using Live.Server.Log;

namespace Live.Server.Tests.Log;

/// <summary>Follows a log like a node does, and lets a test wait until it has seen something.</summary>
internal sealed class Following : IAsyncDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];
    private readonly Task reading;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Following(ILog log, long after = 0)
    {
        Position = after;
        reading = Task.Run(() => ReadAsync(log, after));
    }

    /// <summary>What was read since the start, or since the last restart.</summary>
    public IReadOnlyList<Entry> Entries
    {
        get
        {
            lock (gate)
                return [.. entries];
        }
    }

    public long Position { get; private set; }

    public int Restarts { get; private set; }

    /// <summary>The position at which the reader was said to have caught up, each time it was.</summary>
    public List<long> CaughtUpAt { get; } = [];

    /// <summary>Waits, without polling, until the reader has come to a position.</summary>
    public Task UntilAsync(long position) => UntilAsync(() => Position >= position, $"position {position}");

    public Task UntilCaughtUpAsync() => UntilAsync(() => CaughtUpAt.Count > 0, "the end");

    public async Task UntilAsync(Func<bool> condition, string what)
    {
        using var bound = new CancellationTokenSource(patience);
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (condition())
                    return;
                next = changed.Task;
            }

            try
            {
                await await Task.WhenAny(next, reading).WaitAsync(bound.Token);
            }
            catch (OperationCanceledException) when (bound.IsCancellationRequested)
            {
                throw new TimeoutException($"The reader did not come to {what}; it is at {Position}, after {Restarts} restarts.");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await reading;
        stop.Dispose();
    }

    private async Task ReadAsync(ILog log, long after)
    {
        try
        {
            await foreach (var read in log.ReadAsync(after, stop.Token))
            {
                lock (gate)
                    Take(read);
                Interlocked.Exchange(ref changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private void Take(LogRead read)
    {
        if (read.Restarted)
        {
            entries.Clear();
            Position = 0;
            Restarts++;
        }

        foreach (var entry in read.Entries)
        {
            Assert.Equal(Position + 1, entry.Position);
            entries.Add(entry);
            Position = entry.Position;
        }

        if (read.CaughtUp)
            CaughtUpAt.Add(Position);
    }
}
