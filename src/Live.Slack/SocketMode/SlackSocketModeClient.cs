using Live.Slack.Handlers;
using Microsoft.Extensions.Logging;

namespace Live.Slack.SocketMode;

/// <inheritdoc cref="ISlackSocketModeClient" />
internal sealed class SlackSocketModeClient(
    ISlackApiClient client,
    SlackServiceSettings settings,
    SlackRequestDispatcher dispatcher,
    TimeProvider time,
    ILogger<SlackSocketModeClient> logger) : ISlackSocketModeClient, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private IReadOnlyList<SocketKeeper> _keepers = [];
    private Action _stop = static () => { };

    public bool Connected => _keepers.Any(keeper => keeper.IsConnected);

    /// <summary>Done when every socket is closed after <see cref="Disconnect"/>; fails if keeping one failed for good.</summary>
    public Task Stopped { get; private set; } = Task.CompletedTask;

    public async Task Connect(SocketModeConnectionOptions? connectionOptions = null, CancellationToken cancellationToken = default)
    {
        var options = connectionOptions ?? new SocketModeConnectionOptions();
        var greeted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (!Stopped.IsCompleted)
                throw new InvalidOperationException("Socket Mode is connected already.");
            var appClient = client.WithAccessToken(
                settings.AppLevelToken ?? throw new InvalidOperationException("Socket Mode needs an app-level token: UseAppLevelToken."));
            var stop = new CancellationTokenSource(); // has no timer, so there is nothing to dispose
            _stop = stop.Cancel;
            var connector = new SocketConnector(appClient, dispatcher, options, time, logger);
            _keepers = [.. Enumerable.Range(0, options.NumberOfConnections)
                .Select(_ => new SocketKeeper(connector, options, time, logger))];
            Stopped = Task.WhenAll(_keepers.Select((keeper, index) =>
                keeper.Run(options.ConnectionDelay * index, () => greeted.TrySetResult(), stop.Token)));
        }

        try
        {
            await await Task.WhenAny(greeted.Task, Stopped).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Disconnect();
            await Stopped;
            throw;
        }
    }

    public void Disconnect() => _stop();

    public void Dispose() => Disconnect();

    public async ValueTask DisposeAsync()
    {
        Disconnect();
        await Stopped;
    }
}
