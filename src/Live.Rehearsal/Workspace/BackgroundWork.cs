using System.Collections.Concurrent;

namespace Live.Rehearsal.Workspace;

/// <summary>Runs what nobody awaits, keeps what goes wrong where the statistics show it, and lets the end wait for it all.</summary>
internal sealed class BackgroundWork(StatisticsBook statistics) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Task, bool> running = new();
    private readonly CancellationTokenSource stopping = new();

    public void Run(string what, Func<CancellationToken, Task> work)
    {
        if (stopping.IsCancellationRequested)
            return;
        var task = GuardedAsync(what, work);
        running[task] = true;
        task.ContinueWith(
            done => running.TryRemove(done, out _),
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Task.WhenAll(running.Keys);
        stopping.Dispose();
    }

    private async Task GuardedAsync(string what, Func<CancellationToken, Task> work)
    {
        try
        {
            await Task.Yield();
            await work(stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The workspace is closing.
        }
        catch (Exception bug)
        {
            statistics.Note($"{what}: {bug.GetType().Name}: {bug.Message}");
        }
    }
}
