using Microsoft.Extensions.Logging;

namespace Live.Slack.SocketMode;

/// <summary>Keeps one socket open: the next one before the old one closes where Slack announces it, else as soon as it may.</summary>
internal sealed partial class SocketKeeper(
    SocketConnector connector, SocketModeConnectionOptions options, TimeProvider time, ILogger logger)
{
    private readonly List<Task> _retiring = [];
    private volatile SlackSocket? _current;

    public bool IsConnected => _current?.IsOpen ?? false;

    /// <summary>Runs until it is stopped; then what is in hand is finished and every socket is closed.</summary>
    public async Task Run(TimeSpan delay, Action greeted, CancellationToken stop)
    {
        try
        {
            await Task.Delay(delay, time, stop);
            await KeepOpen(greeted, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Log.Stopping(logger);
        }

        if (_current is { } last)
            _retiring.Add(last.DisposeAsync().AsTask());
        await Task.WhenAll(_retiring);
    }

    private async Task KeepOpen(Action greeted, CancellationToken stop)
    {
        var failures = 0;
        while (true)
        {
            TimeSpan? retryAfter = null;
            try
            {
                var old = _current;
                _current = await connector.Open(stop);
                if (old is not null)
                    Retire(old, stop);
                Log.Open(logger);
                greeted();

                var end = await _current.Ended.WaitAsync(stop);
                failures = _current.Age >= options.StableAfter ? 0 : failures + 1;
                if (failures == 0 || (failures == 1 && end is SocketEnd.Announced))
                    continue;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception exception)
            {
                failures++;
                retryAfter = (exception as SlackRateLimitException)?.RetryAfter;
                Log.NotOpened(logger, exception, failures);
            }

            await Task.Delay(BackOff(failures, retryAfter), time, stop);
        }
    }

    private TimeSpan BackOff(int failures, TimeSpan? retryAfter)
    {
        var longest = Math.Min(options.MaximumBackOff.Ticks, options.InitialBackOff.Ticks * Math.Pow(2, failures - 1));
        var byChance = TimeSpan.FromTicks((long)(longest * (0.5 + (Random.Shared.NextDouble() / 2)))); // nodes must not come all at once
        return retryAfter > byChance ? retryAfter.Value : byChance;
    }

    private void Retire(SlackSocket old, CancellationToken stop)
    {
        _retiring.RemoveAll(task => task.IsCompleted);
        _retiring.Add(CloseWhenDone(old, stop));
    }

    /// <summary>The old socket may still bring requests until Slack closes it.</summary>
    private async Task CloseWhenDone(SlackSocket old, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(options.RetirementLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        await old.Closed.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await old.DisposeAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A socket to Slack is open")]
        public static partial void Open(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "A socket to Slack could not be opened, {Failures} in a row")]
        public static partial void NotOpened(ILogger logger, Exception exception, int failures);

        [LoggerMessage(3, LogLevel.Debug, "A socket to Slack is being closed")]
        public static partial void Stopping(ILogger logger);
    }
}
