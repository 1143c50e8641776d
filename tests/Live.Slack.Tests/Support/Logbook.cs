using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Live.Slack.Tests.Support;

/// <summary>Everything that is logged, with the exceptions; warnings and worse also as a signal.</summary>
internal sealed class Logbook : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    private readonly Signals<string> _unseen = new();

    public Signals<string> Trouble { get; } = new();

    /// <summary>Done when a line says so that was not waited for before.</summary>
    public async Task Says(string text)
    {
        while (!(await _unseen.Next()).Contains(text, StringComparison.Ordinal))
        {
            // other lines are of no interest
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel}: {formatter(state, exception)} {exception}";
        Lines.Enqueue(line);
        _unseen.Add(line);
        if (logLevel >= LogLevel.Warning)
            Trouble.Add(line);
    }

    public void Dispose()
    {
        // holds nothing
    }
}
