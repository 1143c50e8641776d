using System.Buffers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace Live.Bench.Load;

/// <summary>
/// A hub's client that costs next to nothing: SignalR's JSON protocol on a WebSocket, nothing parsed. A thousand of
/// them must not be what is measured.
/// </summary>
internal sealed class HubLine : IDisposable
{
    private const byte End = 0x1e; // of every message of SignalR's JSON protocol

    private static readonly byte[] handshake = Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}\u001e");
    private static readonly byte[] ping = Encoding.UTF8.GetBytes("{\"type\":6}\u001e");

    private readonly Socket socket;
    private readonly WebSocket line;
    private readonly SemaphoreSlim sending = new(1);
    private byte[] buffer = new byte[4096];
    private int start;
    private int filled;

    private HubLine(Socket socket, WebSocket line) => (this.socket, this.line) = (socket, line);

    /// <summary>Connects, upgrades and shakes hands.</summary>
    public static async Task<HubLine> ConnectAsync(int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", port, cancellationToken);
        var stream = new NetworkStream(socket, ownsSocket: true);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "GET /hub HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"), cancellationToken);
        await SkipHeadAsync(stream, cancellationToken);
        var line = new HubLine(socket, WebSocket.CreateFromStream(stream, new WebSocketCreationOptions()));
        await line.SendAsync(handshake, cancellationToken);
        await line.NextAsync(cancellationToken);
        return line;
    }

    /// <summary>Sends one or more whole messages.</summary>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> messages, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await line.SendAsync(messages, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The next message that is no ping, good until the next call; a ping is answered.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var message = await NextMessageAsync(cancellationToken);
            if (!message.Span.SequenceEqual(ping.AsSpan(..^1)))
                return message;
            await SendAsync(ping, cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        line.Dispose();
        socket.Dispose();
        sending.Dispose();
    }

    private async ValueTask<ReadOnlyMemory<byte>> NextMessageAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var length = buffer.AsSpan(start, filled - start).IndexOf(End);
            if (length >= 0)
            {
                var message = buffer.AsMemory(start, length);
                start += length + 1;
                return message;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, filled - start).CopyTo(buffer);
                (start, filled) = (0, filled - start);
            }

            if (filled == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
            var received = await line.ReceiveAsync(buffer.AsMemory(filled), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
                throw new IOException("The server has closed the line.");
            filled += received.Count;
        }
    }

    // One byte at a time, so that nothing behind the head is taken; it happens once for each line.
    private static async Task SkipHeadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var (head, one) = (new StringBuilder(), new byte[1]);
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await stream.ReadExactlyAsync(one, cancellationToken);
            head.Append((char)one[0]);
        }

        if (!head.ToString().StartsWith("HTTP/1.1 101", StringComparison.Ordinal))
            throw new IOException($"The server did not upgrade: {head}");
    }
}
