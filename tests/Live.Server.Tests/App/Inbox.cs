namespace Live.Server.Tests.App;

/// <summary>What came so far, and a way to wait for more without polling.</summary>
internal sealed class Inbox<T>
{
    private readonly Lock gate = new();
    private readonly List<T> items = [];
    private TaskCompletionSource changed = New();

    public IReadOnlyList<T> All
    {
        get
        {
            lock (gate)
                return [.. items];
        }
    }

    public void Add(T item)
    {
        TaskCompletionSource rung;
        lock (gate)
        {
            items.Add(item);
            (rung, changed) = (changed, New());
        }

        rung.SetResult();
    }

    /// <summary>Waits until what came fulfils a condition.</summary>
    public async Task<IReadOnlyList<T>> UntilAsync(Func<IReadOnlyList<T>, bool> holds, string what)
    {
        using var bound = new CancellationTokenSource(Patience.Long);
        while (true)
        {
            Task next;
            lock (gate)
                next = changed.Task;
            var all = All;
            if (holds(all))
                return all;
            try
            {
                await next.WaitAsync(bound.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Waited in vain for {what}; {all.Count} came, the last: {(all.Count > 0 ? all[^1] : "none")}");
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>How long tests wait before they call it a failure. Passing tests never wait so long.</summary>
internal static class Patience
{
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(20);
}
