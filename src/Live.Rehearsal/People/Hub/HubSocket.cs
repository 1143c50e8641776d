using System.IO.Pipelines;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace Live.Rehearsal.People.Hub;

/// <summary>A WebSocket as the pair of pipes that SignalR's client reads and writes.</summary>
internal sealed class HubSocket : ConnectionContext
{
    private readonly WebSocket socket;
    private readonly Pipe incoming = new();
    private readonly Pipe outgoing = new();
    private readonly CancellationTokenSource closed = new();
    private readonly Task receiving;
    private readonly Task sending;

    public HubSocket(WebSocket socket)
    {
        this.socket = socket;
        Transport = new Ends(incoming.Reader, outgoing.Writer);
        ConnectionClosed = closed.Token;
        receiving = ReceiveAsync();
        sending = SendAsync();
    }

    public override string ConnectionId { get; set; } = Guid.NewGuid().ToString("N");

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

    public override IDuplexPipe Transport { get; set; }

    public override async ValueTask DisposeAsync()
    {
        await outgoing.Writer.CompleteAsync();
        await incoming.Reader.CompleteAsync();
        await sending; // says goodbye when everything is out
        await closed.CancelAsync();
        await receiving;
        socket.Dispose();
        closed.Dispose();
        await base.DisposeAsync();
    }

    /// <summary>Ends with the socket; how it ended is what SignalR reads at the end of the pipe.</summary>
    private async Task ReceiveAsync()
    {
        Exception? failure = null;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(incoming.Writer.GetMemory(4096), closed.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                    break;
                incoming.Writer.Advance(received.Count);
                if ((await incoming.Writer.FlushAsync()).IsCompleted)
                    break;
            }
        }
        catch (OperationCanceledException)
        {
            // This end closes.
        }
        catch (WebSocketException e)
        {
            failure = e;
        }

        await incoming.Writer.CompleteAsync(failure);
    }

    private async Task SendAsync()
    {
        Exception? failure = null;
        try
        {
            while (true)
            {
                var read = await outgoing.Reader.ReadAsync();
                foreach (var part in read.Buffer)
                    await socket.SendAsync(part, WebSocketMessageType.Text, endOfMessage: true, closed.Token);
                outgoing.Reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    break;
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, closed.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            failure = e; // the other end is gone
        }

        await outgoing.Reader.CompleteAsync(failure);
    }

    private sealed record Ends(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
