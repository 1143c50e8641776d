using System.Runtime.CompilerServices;

namespace Live.Rehearsal.Workspace.State;

/// <summary>
/// The numbered list of changes and its doorbell. The bell promises nothing but "look again": readers pull by position, waiters
/// ask their question anew, so a hundred changes between two looks cost one look.
/// </summary>
internal sealed class ChangeFeed(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly WorkspaceChange[] ring = new WorkspaceChange[SlackLimits.KeptChanges];
    private long last;
    private TaskCompletionSource bell = NewBell();

    public long Last
    {
        get { lock (gate) return last; }
    }

    public void Add(ChangeKind kind, string? channel = null, string? user = null, SlackMessage? message = null, SlackView? view = null)
    {
        TaskCompletionSource rung;
        lock (gate)
        {
            last++;
            ring[last % ring.Length] = new(last, clock.GetUtcNow(), kind, channel, user, message, view);
            (rung, bell) = (bell, NewBell());
        }

        rung.SetResult();
    }

    /// <summary>Completes at the next change after this call.</summary>
    public Task NextAsync()
    {
        lock (gate) return bell.Task;
    }

    /// <summary>The changes after a position that are still kept; a first position above <paramref name="after"/> + 1 tells of a gap.</summary>
    public WorkspaceChange[] After(long after)
    {
        lock (gate)
        {
            var first = Math.Max(after, last - ring.Length) + 1;
            var batch = new WorkspaceChange[Math.Max(0, last - first + 1)];
            for (var i = 0; i < batch.Length; i++)
                batch[i] = ring[(first + i) % ring.Length];
            return batch;
        }
    }

    public async IAsyncEnumerable<WorkspaceChange> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = NextAsync();
            var batch = After(after);
            foreach (var change in batch)
                yield return change;
            if (batch.Length > 0)
                after = batch[^1].Position;
            else
                await next.WaitAsync(cancellationToken);
        }
    }

    // Continuations run elsewhere, never on the thread that changed something and may hold a lock.
    private static TaskCompletionSource NewBell() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
