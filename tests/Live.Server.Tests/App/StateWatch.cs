using Live.Log;
using Live.Server.State;

namespace Live.Server.Tests.App;

/// <summary>Says when a node has folded something.</summary>
internal sealed class StateWatch : IReader
{
    private volatile TaskCompletionSource changed = New();

    /// <summary>Ends with the next entry.</summary>
    public Task NextAsync() => changed.Task;

    public void CaughtUp(Live.State state) => Ring();

    public void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries) => Ring();

    private void Ring() => Interlocked.Exchange(ref changed, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
