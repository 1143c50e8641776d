using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace Live.Slack.Tests.Support;

/// <summary>What happened, in its order, for a test to wait for.</summary>
internal sealed class Signals<T>
{
    private readonly Channel<T> _channel = System.Threading.Channels.Channel.CreateUnbounded<T>();

    public void Add(T item) => _channel.Writer.TryWrite(item);

    public Task<T> Next() => _channel.Reader.ReadAsync().AsTask().WaitAsync(Patience.Limit);

    public bool TryNext([MaybeNullWhen(false)] out T item) => _channel.Reader.TryRead(out item);
}
