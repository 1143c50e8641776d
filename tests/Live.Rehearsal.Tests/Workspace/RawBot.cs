using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Live.Rehearsal.Tests.Workspace;

/// <summary>The least a bot can be: HttpClient, ClientWebSocket and JSON, nothing of the project's own client.</summary>
internal sealed class RawBot(Uri api, string botToken = "xoxb-stand-in", string appToken = "xapp-stand-in") : IAsyncDisposable
{
    private readonly HttpClient http = new() { BaseAddress = api };
    private readonly List<RawSocket> sockets = [];

    /// <summary>Calls a method with JSON, as the writing methods take it.</summary>
    public async Task<RawAnswer> CallAsync(string method, JsonObject arguments, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, method)
        {
            Content = new StringContent(arguments.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? botToken);
        return await SendAsync(request);
    }

    /// <summary>Calls a method with a form, which every method takes.</summary>
    public async Task<RawAnswer> FormAsync(string method, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, method)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", botToken);
        return await SendAsync(request);
    }

    public Task<RawAnswer> PostAsync(string channel, string text) =>
        CallAsync("chat.postMessage", new() { ["channel"] = channel, ["text"] = text });

    public async Task<(int Status, string Body)> RespondAsync(string responseUrl, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(responseUrl), content);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a socket and waits for its first frame, which stays to be read.</summary>
    /// <param name="handle">Envelope → payload of the acknowledgement; null acknowledges without one. Without it nothing is acknowledged.</param>
    public async Task<RawSocket> ConnectAsync(Func<JsonObject, JsonNode?>? handle = null)
    {
        var opened = await CallAsync("apps.connections.open", [], appToken);
        var socket = new RawSocket(handle);
        await socket.OpenAsync(new((string)opened.Body["url"]!));
        sockets.Add(socket);
        return socket;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var socket in sockets)
            await socket.DisposeAsync();
        http.Dispose();
    }

    private async Task<RawAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var body = text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : [];
        return new((int)response.StatusCode, body, response.Headers.RetryAfter?.Delta);
    }
}

internal sealed record RawAnswer(int Status, JsonObject Body, TimeSpan? RetryAfter)
{
    public bool Ok => (bool?)Body["ok"] == true;

    public string? Error => (string?)Body["error"];

    public string Ts => (string)Body["ts"]!;
}

/// <summary>One socket; what comes over it can be awaited in order.</summary>
internal sealed class RawSocket(Func<JsonObject, JsonNode?>? handle) : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly Channel<JsonObject> frames = Channel.CreateUnbounded<JsonObject>();
    private Task reading = Task.CompletedTask;

    public async Task OpenAsync(Uri url)
    {
        await socket.ConnectAsync(url, CancellationToken.None);
        reading = ReadAsync();
        // Greeted, or turned away: only then does the workspace know the socket.
        await frames.Reader.WaitToReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>The next frame; fails with ChannelClosedException once the socket has ended.</summary>
    public async Task<JsonObject> NextAsync() => await frames.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

    /// <summary>The next frame of a kind, passing over others.</summary>
    public async Task<JsonObject> NextAsync(string type)
    {
        while (true)
        {
            var frame = await NextAsync();
            if ((string?)frame["type"] == type)
                return frame;
        }
    }

    public Task AcknowledgeAsync(JsonObject envelope, JsonNode? payload = null)
    {
        var ack = new JsonObject { ["envelope_id"] = (string)envelope["envelope_id"]! };
        if (payload is not null)
            ack["payload"] = payload.DeepClone();
        return SendAsync(ack.ToJsonString());
    }

    public async Task SendAsync(string text) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>Completes when the socket has ended, in whatever way and with whatever still unread.</summary>
    public Task EndedAsync() => reading.WaitAsync(TimeSpan.FromSeconds(10));

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading;
        socket.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                    break;
                await message.WriteAsync(buffer.AsMemory(0, part.Count));
                if (!part.EndOfMessage)
                    continue;
                var frame = JsonNode.Parse(message.ToArray())!.AsObject();
                message.SetLength(0);
                if (handle is not null && frame["envelope_id"] is not null)
                    await AcknowledgeAsync(frame, handle(frame));
                frames.Writer.TryWrite(frame);
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // How it ended is for the test to judge by what came before.
        }

        frames.Writer.Complete();
    }
}
