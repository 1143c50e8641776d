using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Live.Slack.Tests.Support;

/// <summary>Everything that is logged, with the exceptions; warnings and worse also as a signal.</summary>
internal sealed class Logbook : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public Signals<string> Trouble { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel}: {formatter(state, exception)} {exception}";
        Lines.Enqueue(line);
        if (logLevel >= LogLevel.Warning)
            Trouble.Add(line);
    }

    public void Dispose()
    {
        // holds nothing
    }
}
