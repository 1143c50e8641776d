namespace Live.Server.Log;

/// <summary>
/// Tells any number of readers that there may be something new. It carries nothing and promises nothing, so that a
/// slow reader costs nobody anything: it takes <see cref="Next"/> first, then looks, and waits only when there was
/// nothing to see.
/// </summary>
internal sealed class Doorbell
{
    private TaskCompletionSource ring = New();

    /// <summary>Ends when the bell rings next.</summary>
    public Task Next => Volatile.Read(ref ring).Task;

    /// <summary>Wakes all who wait.</summary>
    public void Ring() => Interlocked.Exchange(ref ring, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
