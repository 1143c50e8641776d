namespace Live.Slack.SocketMode;

/// <summary>Work that was started and must be over before a socket is closed.</summary>
internal sealed class InFlight
{
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _work = [];

    /// <summary>Remembers work that never fails until it is done.</summary>
    public void Add(Task work)
    {
        lock (_lock)
            _work.Add(work);
        work.ContinueWith(Remove, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Done when everything is that was added until now.</summary>
    public Task Empty()
    {
        lock (_lock)
            return Task.WhenAll(_work);
    }

    private void Remove(Task work)
    {
        lock (_lock)
            _work.Remove(work);
    }
}
