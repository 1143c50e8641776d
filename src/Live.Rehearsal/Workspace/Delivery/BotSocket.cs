using System.Net.WebSockets;
using System.Text;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>One socket of the bot: whole text messages in and out, one sender at a time.</summary>
internal sealed class BotSocket(WebSocket socket, SilenceableStream? line) : IDisposable
{
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly byte[] buffer = new byte[16 * 1024];

    public async Task SendAsync(string text, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The next message, or null once the other side has closed.</summary>
    public async Task<string?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (socket.State == WebSocketState.CloseReceived)
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                return null;
            }

            await message.WriteAsync(buffer.AsMemory(0, part.Count), cancellationToken);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
        }
    }

    /// <summary>Says goodbye, unless the bot was quicker or is gone.</summary>
    public async Task CloseAsync(string reason, CancellationToken cancellationToken)
    {
        try
        {
            if (socket.State == WebSocketState.Open)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, reason, cancellationToken);
        }
        catch (WebSocketException) when (socket.State != WebSocketState.Open)
        {
            // A bot that was told to reconnect closes by itself, at the same moment.
        }
    }

    /// <summary>From now on nothing gets through in either direction, not even pings, while the connection stays open.</summary>
    public void GoSilent() => line?.GoSilent();

    /// <summary>Cuts the connection without a goodbye.</summary>
    public void Drop() => socket.Abort();

    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }
}
