using System.Runtime.CompilerServices;
using Live.Server.Log;

namespace Live.Server.Tests.App;

/// <summary>A real log to which bad things happen when a test says so.</summary>
internal sealed class TroubledLog(ILog first) : ILog
{
    private readonly List<ILog> logs = [first];
    private CancellationTokenSource replaced = new();
    private Type? refused;
    private volatile TaskCompletionSource delivering = Open();
    private TaskCompletionSource appended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Appends fail, as on a full disk.</summary>
    public bool RefusesAppends { get; set; }

    public string Epoch => Current.Epoch;

    public bool IsAvailable => !RefusesAppends && Current.IsAvailable;

    private ILog Current => logs[^1];

    /// <summary>Readers get nothing until <see cref="Deliver"/>.</summary>
    public void HoldReaders() => delivering = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Readers get what they missed.</summary>
    public void Deliver() => delivering.TrySetResult();

    /// <summary>From now on it is another log, as after a failover to an old copy.</summary>
    public void Become(ILog other)
    {
        logs.Add(other);
        Interlocked.Exchange(ref replaced, new()).Cancel();
    }

    /// <summary>The next append of a fact of this type fails, and no other.</summary>
    public void RefuseOnce<TFact>() => refused = typeof(TFact);

    /// <summary>Completes with the next append that succeeds.</summary>
    public Task AppendedAsync() => appended.Task.WaitAsync(Patience.Long);

    public async Task<Appended> AppendAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (RefusesAppends || Interlocked.CompareExchange(ref refused, null, draft.Fact.GetType()) == draft.Fact.GetType())
            throw new LogUnavailableException("The disk is full.");
        var position = await Current.AppendAsync(draft, cancellationToken);
        Interlocked.Exchange(ref appended, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return position;
    }

    public async IAsyncEnumerable<LogRead> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var switched = replaced.Token;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(switched, cancellationToken);
            await using var reads = Current.ReadAsync(after, either.Token).GetAsyncEnumerator(either.Token);
            while (await NextAsync(reads, switched, either.Token) is { } read)
                yield return read;
            cancellationToken.ThrowIfCancellationRequested();
            yield return new LogRead([], CaughtUp: false, Restarted: true);
            after = 0;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var log in logs)
            await log.DisposeAsync();
        replaced.Dispose();
    }

    private async Task<LogRead?> NextAsync(IAsyncEnumerator<LogRead> reads, CancellationToken switched, CancellationToken either)
    {
        try
        {
            await reads.MoveNextAsync();
            await delivering.Task.WaitAsync(either);
            return reads.Current;
        }
        catch (OperationCanceledException) when (switched.IsCancellationRequested)
        {
            return null;
        }
    }

    private static TaskCompletionSource Open()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }
}
