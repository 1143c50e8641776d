using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>
/// The server side of Socket Mode: tickets, open sockets, envelopes on their way. Each envelope goes to any one open socket,
/// in turn, and is acknowledged by its id on whichever socket the bot likes.
/// </summary>
internal sealed class SocketHub(WorkspaceState workspace, TimeProvider wall, StatisticsBook statistics) : ICourier
{
    private readonly ConcurrentDictionary<string, bool> tickets = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> waiting = new();
    private readonly RecentEnvelopes recent = new();
    private readonly Lock gate = new();
    private ImmutableArray<BotSocket> sockets = [];
    private uint turn;

    public ImmutableArray<BotSocket> Sockets
    {
        get { lock (gate) return sockets; }
    }

    /// <summary>A ticket opens one socket, once.</summary>
    public string NewTicket()
    {
        // A bot that asks for tickets and never uses them must not fill the memory.
        if (tickets.Count >= SlackLimits.KeptNotes)
            tickets.Clear();
        var ticket = Guid.NewGuid().ToString("N");
        tickets[ticket] = true;
        return ticket;
    }

    /// <summary>Forgets tickets, as a restarted server has.</summary>
    public void ForgetTickets() => tickets.Clear();

    public bool TakeTicket(string ticket) => tickets.TryRemove(ticket, out _);

    /// <summary>Serves one socket until it ends.</summary>
    public async Task ServeAsync(WebSocket webSocket, SilenceableStream? line, CancellationToken cancellationToken)
    {
        using var socket = new BotSocket(webSocket, line);
        if (!TryAdd(socket, out var count))
        {
            await socket.SendAsync(SocketFrames.Disconnect("too_many_websockets"), cancellationToken);
            await socket.CloseAsync("too_many_websockets", cancellationToken);
            return;
        }

        try
        {
            await socket.SendAsync(SocketFrames.Hello(workspace.Options.AppId, count), cancellationToken);
            workspace.Feed.Add(ChangeKind.SocketOpened);
            while (await socket.ReceiveAsync(cancellationToken) is { } text)
                Acknowledge(text);
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or IOException)
        {
            // The other side went away without a goodbye: that is what sockets do.
        }
        finally
        {
            Remove(socket);
            workspace.Feed.Add(ChangeKind.SocketClosed);
        }
    }

    public async Task<Receipt> DeliverAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        var started = wall.GetTimestamp();
        var id = SocketFrames.NewEnvelopeId();
        var ack = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[id] = ack;
        try
        {
            if (!await TrySendAsync(SocketFrames.Envelope(id, parcel), cancellationToken))
                return new(wall.GetElapsedTime(started), null, "connection_failed");
            var response = await ack.Task.WaitAsync(SlackLimits.AckTimeout, wall, cancellationToken);
            if (response is JsonObject { Count: 0 })
                response = null; // Slack's own client acknowledges with an empty payload where it has nothing to say
            if (response is not null && !parcel.TakesResponse)
            {
                statistics.Note("A payload came with the acknowledgement of an envelope that takes none; it was dropped");
                response = null;
            }

            return new(wall.GetElapsedTime(started), response, null);
        }
        catch (TimeoutException)
        {
            return new(wall.GetElapsedTime(started), null, "timeout");
        }
        finally
        {
            recent.Add(id, ack.Task.IsCompletedSuccessfully);
            waiting.TryRemove(id, out _);
        }
    }

    // The next open socket in turn; one that fails while sending is skipped.
    private async Task<bool> TrySendAsync(string text, CancellationToken cancellationToken)
    {
        var open = Sockets;
        var first = Interlocked.Increment(ref turn);
        for (var i = 0u; i < open.Length; i++)
        {
            try
            {
                await open[(int)((first + i) % (uint)open.Length)].SendAsync(text, cancellationToken);
                return true;
            }
            catch (Exception broken) when (broken is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException)
            {
                // A socket that just broke is on its way out of the list.
            }
        }

        return false;
    }

    private void Acknowledge(string text)
    {
        JsonNode? frame;
        try
        {
            frame = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            statistics.Note("A frame that is not JSON came over a socket");
            return;
        }

        if (frame.Text("envelope_id") is not { } id)
            return;
        if (waiting.TryGetValue(id, out var ack) && ack.TrySetResult(frame!["payload"]?.DeepClone()))
            return;
        switch (ack is null ? recent.Acknowledge(id) : true)
        {
            case true:
                statistics.CountDuplicateAck();
                break;
            case false:
                statistics.CountLateAck();
                break;
            default:
                statistics.Note("An acknowledgement named an envelope that was never sent");
                break;
        }
    }

    private bool TryAdd(BotSocket socket, out int count)
    {
        lock (gate)
        {
            if (sockets.Length >= SlackLimits.Sockets)
            {
                count = sockets.Length;
                return false;
            }

            sockets = sockets.Add(socket);
            count = sockets.Length;
            return true;
        }
    }

    private void Remove(BotSocket socket)
    {
        lock (gate)
            sockets = sockets.Remove(socket);
    }
}
