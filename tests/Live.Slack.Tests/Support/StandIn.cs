using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Live.Slack.Tests.Support;

/// <summary>A workspace over real HTTP and WebSockets, of which the test says what it answers.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = [];

    private StandIn(WebApplication host) => _host = host;

    /// <summary>The calls of methods, in their order.</summary>
    public Signals<ApiCall> Calls { get; } = new();

    /// <summary>The sockets that were opened, in their order.</summary>
    public Signals<StandInSocket> Sockets { get; } = new();

    public Uri Address => new(_host.Urls.Single());

    public Uri Api => new(Address, "api/");

    public static async Task<StandIn> Start(TimeSpan? pings = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var host = builder.Build();
        var standIn = new StandIn(host);
        standIn.Answer("apps.connections.open", """{"ok":true,"url":"ws://HOST/link?ticket=secret"}""");
        host.UseWebSockets(new WebSocketOptions { KeepAliveInterval = pings ?? TimeSpan.Zero });
        host.Map("/link", async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var end = new StandInSocket(socket);
            standIn.Sockets.Add(end);
            await end.ReadAll(context.RequestAborted);
        });
        host.Map("/{**rest}", standIn.Handle);
        await host.StartAsync();
        return standIn;
    }

    /// <summary>What a method answers from now on.</summary>
    public void Answer(string method, string json, int status = 200, string? retryAfter = null, string contentType = "application/json; charset=utf-8") =>
        _answers[method] = async context =>
        {
            context.Response.StatusCode = status;
            if (retryAfter is not null)
                context.Response.Headers.RetryAfter = retryAfter;
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(json.Replace("HOST", context.Request.Host.Value, StringComparison.Ordinal));
        };

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var method = context.Request.Path.Value!.Split('/')[^1];
        Calls.Add(new ApiCall(
            context.Request.Method, method, context.Request.Query.ToDictionary(q => q.Key, q => q.Value.ToString()), body,
            context.Request.Headers.Authorization.ToString(), context.Request.ContentType));
        await _answers[method](context);
    }
}

/// <summary>One call of a method as it came in.</summary>
internal sealed record ApiCall(
    string Verb, string Method, Dictionary<string, string> Query, string Body, string Authorization, string? ContentType)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);
}

/// <summary>The workspace's end of a socket.</summary>
internal sealed class StandInSocket(WebSocket socket)
{
    /// <summary>What the app sent.</summary>
    public Signals<JsonElement> Received { get; } = new();

    /// <summary>Done when the app's end is closed or gone.</summary>
    public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Hello() => Send("""{"type":"hello","num_connections":1,"connection_info":{"app_id":"A1"},"debug_info":{"host":"applink"}}""");

    public Task Disconnect(string reason) => Send($$"""{"type":"disconnect","reason":"{{reason}}"}""");

    public Task Envelope(string id, string type, string payload) =>
        Send($$"""{"envelope_id":"{{id}}","type":"{{type}}","payload":{{payload}},"accepts_response_payload":true}""");

    public Task Send(string json) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>The line is cut, without a goodbye.</summary>
    public void Drop() => socket.Abort();

    public Task Close() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public async Task ReadAll(CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (read.MessageType is WebSocketMessageType.Close)
                    break;
                Received.Add(JsonSerializer.Deserialize<JsonElement>(buffer.AsSpan(0, read.Count)));
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // the app's end is gone, which is all a test wants to know
        }

        Closed.TrySetResult();
    }
}
