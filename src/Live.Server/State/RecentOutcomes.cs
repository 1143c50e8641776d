using Live.Log;
using Live.Server.Log;

namespace Live.Server.State;

/// <summary>
/// What the fold made of the last entries: wakes those who wait for one, and answers a repeated request like the
/// first. Bounded; what has left it is still recognised by the log itself.
/// </summary>
internal sealed class RecentOutcomes
{
    private const int Capacity = 65_536;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (long Position, Refusal? Refusal)> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Refusal> refused = [];
    private readonly Queue<(string Key, long Position)> order = new();
    private readonly Dictionary<long, TaskCompletionSource> waiting = [];
    private long folded;
    private int restarts;

    /// <summary>Counts the times that the log became another one. A position means something only while it stays the same.</summary>
    public int Restarts
    {
        get
        {
            lock (gate)
                return restarts;
        }
    }

    /// <summary>What became of the request with that key, when it was not long ago.</summary>
    public (long Position, Refusal? Refusal)? Find(string key)
    {
        lock (gate)
            return byKey.TryGetValue(key, out var outcome) && outcome.Position <= folded ? outcome : null;
    }

    /// <summary>Keeps what the fold made of an entry.</summary>
    public void Note(Entry entry, Refusal? refusal)
    {
        lock (gate)
        {
            byKey[entry.Key] = (entry.Position, refusal);
            if (refusal is not null)
                refused[entry.Position] = refusal;
            order.Enqueue((entry.Key, entry.Position));
            if (order.Count <= Capacity)
                return;
            var (key, position) = order.Dequeue();
            byKey.Remove(key);
            refused.Remove(position);
        }
    }

    /// <summary>The state up to this position can be seen; wakes those who wait for it.</summary>
    public void Advance(long position)
    {
        List<TaskCompletionSource>? woken = null;
        lock (gate)
        {
            for (var reached = folded + 1; waiting.Count > 0 && reached <= position; reached++)
            {
                if (waiting.Remove(reached, out var waiter))
                    (woken ??= []).Add(waiter);
            }

            folded = position;
        }

        foreach (var waiter in woken ?? [])
            waiter.SetResult();
    }

    /// <summary>Waits until an entry is folded, and says why it did not count, or null when it did.</summary>
    /// <param name="position">Where it was appended.</param>
    /// <param name="since"><see cref="Restarts"/> from before it was appended.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="LogUnavailableException">The log has become another one, and the entry may be lost.</exception>
    public async Task<Refusal?> FoldedAsync(long position, int since, CancellationToken cancellationToken)
    {
        TaskCompletionSource? waiter = null;
        lock (gate)
        {
            if (restarts == since && position > folded && !waiting.TryGetValue(position, out waiter))
                waiting[position] = waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        if (waiter is not null)
            await waiter.Task.WaitAsync(cancellationToken);
        lock (gate)
        {
            return restarts == since
                ? refused.GetValueOrDefault(position)
                : throw new LogUnavailableException("The log has become another one; the entry may not be in it.");
        }
    }

    /// <summary>The log is another one: positions start again, and those who wait are told to try again.</summary>
    public void Forget()
    {
        TaskCompletionSource[] waiters;
        lock (gate)
        {
            byKey.Clear();
            refused.Clear();
            order.Clear();
            waiters = [.. waiting.Values];
            waiting.Clear();
            folded = 0;
            restarts++;
        }

        foreach (var waiter in waiters)
            waiter.SetResult();
    }
}
