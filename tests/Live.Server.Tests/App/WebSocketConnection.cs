using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace Live.Server.Tests.App;

/// <summary>Lets SignalR's client speak over a ClientWebSocket: the package with its own transports is not to be had.</summary>
internal sealed class WebSocketConnectionFactory : IConnectionFactory
{
    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var socket = new ClientWebSocket();
        var address = new UriBuilder(((UriEndPoint)endpoint).Uri) { Scheme = "ws" };
        await socket.ConnectAsync(address.Uri, cancellationToken);
        return new WebSocketConnection(socket);
    }
}

/// <summary>A WebSocket as two pipes.</summary>
internal sealed class WebSocketConnection : ConnectionContext, IDuplexPipe
{
    private readonly WebSocket socket;
    private readonly Pipe incoming = new();
    private readonly Pipe outgoing = new();
    private readonly CancellationTokenSource ended = new();
    private readonly Task pumping;

    public WebSocketConnection(WebSocket socket)
    {
        this.socket = socket;
        Transport = this;
        pumping = Task.WhenAll(ReceiveAsync(), SendAsync());
    }

    public PipeReader Input => incoming.Reader;

    public PipeWriter Output => outgoing.Writer;

    public override IDuplexPipe Transport { get; set; }

    public override string ConnectionId { get; set; } = "test";

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

    public override async ValueTask DisposeAsync()
    {
        await outgoing.Writer.CompleteAsync();
        await ended.CancelAsync();
        await pumping;
        socket.Dispose();
        ended.Dispose();
        await base.DisposeAsync();
    }

    private async Task ReceiveAsync()
    {
        Exception? failure = null;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(incoming.Writer.GetMemory(4096), ended.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                    break;
                incoming.Writer.Advance(received.Count);
                await incoming.Writer.FlushAsync(ended.Token);
            }
        }
        catch (Exception e)
        {
            failure = ended.IsCancellationRequested ? null : e;
        }

        await incoming.Writer.CompleteAsync(failure);
    }

    private async Task SendAsync()
    {
        try
        {
            while (await outgoing.Reader.ReadAsync(ended.Token) is { } read && !(read.IsCompleted && read.Buffer.IsEmpty))
            {
                foreach (var part in read.Buffer)
                    await socket.SendAsync(part, WebSocketMessageType.Text, endOfMessage: true, ended.Token);
                outgoing.Reader.AdvanceTo(read.Buffer.End);
            }
        }
        catch (Exception e) when (e is WebSocketException || ended.IsCancellationRequested || socket.State is not WebSocketState.Open)
        {
            // The line is down; the receiving side says so.
        }

        await outgoing.Reader.CompleteAsync();
    }
}
