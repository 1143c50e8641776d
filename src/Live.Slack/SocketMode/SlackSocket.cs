using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using Live.Slack.Handlers;
using Microsoft.Extensions.Logging;

namespace Live.Slack.SocketMode;

/// <summary>One open socket: reads requests, and acknowledges each on the same socket once it is handled.</summary>
internal sealed partial class SlackSocket : IAsyncDisposable
{
    private readonly WebSocket _socket;
    private readonly LastHeard _heard;
    private readonly SlackRequestDispatcher _dispatcher;
    private readonly SocketModeConnectionOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SocketEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly InFlight _inFlight = new();
    private readonly Task _reading;
    private readonly Task _watching;
    private volatile bool _takesNoMore;
    private long _greetedAt;

    public SlackSocket(
        WebSocket socket,
        LastHeard heard,
        SlackRequestDispatcher dispatcher,
        SocketModeConnectionOptions options,
        TimeProvider time,
        ILogger logger)
    {
        (_socket, _heard, _dispatcher, _options, _time, _logger) = (socket, heard, dispatcher, options, time, logger);
        _reading = Read();
        _watching = WatchForSilence();
    }

    /// <summary>Done when Slack says hello; fails if the socket ends before.</summary>
    public Task Greeted => _greeted.Task;

    /// <summary>Done when the socket wants to be replaced, which may be before it is closed.</summary>
    public Task<SocketEnd> Ended => _ended.Task;

    /// <summary>How long ago Slack said hello.</summary>
    public TimeSpan Age => _time.GetElapsedTime(Volatile.Read(ref _greetedAt));

    /// <summary>Done when nothing more can come.</summary>
    public Task Closed => _reading;

    public bool IsOpen => _greeted.Task.IsCompletedSuccessfully && !_reading.IsCompleted;

    /// <summary>Takes nothing more, lets what is in hand be acknowledged, and closes. Slack repeats elsewhere what still comes.</summary>
    public async ValueTask DisposeAsync()
    {
        _takesNoMore = true;
        await _inFlight.Empty(); // ends: the dispatcher gives every handler only so much time
        if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await Send(token => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, token));
        await _stop.CancelAsync();
        await Task.WhenAll(_reading, _watching);
        _socket.Dispose();
        _sending.Dispose();
        _stop.Dispose();
    }

    private async Task Read()
    {
        try
        {
            while (await ReadMessage() is { } message)
                Take(message);
            Log.ClosedBySlack(_logger, _socket.CloseStatus);
        }
        catch (OperationCanceledException)
        {
            Log.ClosedHere(_logger);
        }
        catch (Exception exception)
        {
            Log.Lost(_logger, exception);
        }

        _greeted.TrySetException(new SlackSocketException("closed before hello"));
        _ended.TrySetResult(SocketEnd.Closed);
    }

    private void Take(ReadOnlyMemory<byte> message)
    {
        try
        {
            if (JsonSerializer.Deserialize<SocketEnvelope>(message.Span, SlackJson.Options) is { } envelope)
                Take(envelope);
        }
        catch (JsonException exception)
        {
            Log.Malformed(_logger, exception); // the messages after it are as good as ever
        }
    }

    private void Take(SocketEnvelope envelope)
    {
        switch (envelope)
        {
            case { Type: SocketEnvelope.Hello }:
                Volatile.Write(ref _greetedAt, _time.GetTimestamp());
                _greeted.TrySetResult();
                break;
            case { Type: SocketEnvelope.Disconnect }:
                LogDisconnect(envelope.Reason);
                _greeted.TrySetException(new SlackSocketException(envelope.Reason ?? "disconnect"));
                _ended.TrySetResult(envelope.Reason is "warning" or "refresh_requested" ? SocketEnd.Announced : SocketEnd.Closed);
                break;
            case { EnvelopeId: { } id } when !_takesNoMore:
                _inFlight.Add(HandleAndAcknowledge(id, envelope));
                break;
        }
    }

    private void LogDisconnect(string? reason)
    {
        switch (reason)
        {
            case "link_disabled":
                Log.Disabled(_logger);
                break;
            case "too_many_websockets":
                Log.TooMany(_logger);
                break;
            default:
                Log.DisconnectAnnounced(_logger, reason);
                break;
        }
    }

    private async Task HandleAndAcknowledge(string envelopeId, SocketEnvelope envelope)
    {
        try
        {
            var request = SlackPayload.Read(envelope.Type, envelope.Payload);
            if (request is null)
                Log.Unknown(_logger, envelope.Type);

            var outcome = request is null ? SlackOutcome.Acknowledge(null) : await _dispatcher.Dispatch(request, envelopeId);
            if (outcome.IsAcknowledged)
            {
                var acknowledgement = SocketEnvelope.Acknowledge(envelopeId, outcome.Payload);
                await Send(token => _socket.SendAsync(acknowledgement, WebSocketMessageType.Text, endOfMessage: true, token));
            }
        }
        catch (Exception exception)
        {
            Log.NotAcknowledged(_logger, exception, envelope.Type, envelopeId);
        }
    }

    /// <summary>One at a time, as a WebSocket demands. A failure only means that Slack repeats the request on another socket.</summary>
    private async Task Send(Func<CancellationToken, Task> send)
    {
        using var timeout = new CancellationTokenSource(_options.ConnectTimeout, _time);
        try
        {
            await _sending.WaitAsync(timeout.Token);
            try
            {
                await send(timeout.Token);
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception exception)
        {
            Log.NotSent(_logger, exception);
        }
    }

    /// <summary>The next message, or null when Slack closes the socket.</summary>
    private async Task<ReadOnlyMemory<byte>?> ReadMessage()
    {
        var message = new ArrayBufferWriter<byte>();
        while (true)
        {
            var received = await _socket.ReceiveAsync(message.GetMemory(8 * 1024), _stop.Token);
            if (received.MessageType is WebSocketMessageType.Close)
                return null;
            message.Advance(received.Count);
            if (received.EndOfMessage)
                return message.WrittenMemory;
        }
    }

    private async Task WatchForSilence()
    {
        try
        {
            while (_heard.Ago < _options.SilenceLimit)
                await Task.Delay(_options.SilenceLimit - _heard.Ago, _time, _stop.Token);

            Log.Silent(_logger, _options.SilenceLimit);
            _ended.TrySetResult(SocketEnd.Silent);
            _socket.Abort();
        }
        catch (OperationCanceledException)
        {
            // the socket is closed, there is nothing to watch any more
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Slack announced the end of a socket: {Reason}")]
        public static partial void DisconnectAnnounced(ILogger logger, string? reason);

        [LoggerMessage(2, LogLevel.Information, "Slack closed a socket: {Status}")]
        public static partial void ClosedBySlack(ILogger logger, WebSocketCloseStatus? status);

        [LoggerMessage(3, LogLevel.Debug, "A socket was closed here")]
        public static partial void ClosedHere(ILogger logger);

        [LoggerMessage(4, LogLevel.Warning, "A socket was lost")]
        public static partial void Lost(ILogger logger, Exception exception);

        [LoggerMessage(5, LogLevel.Warning, "A socket is dead: nothing came for {Limit}")]
        public static partial void Silent(ILogger logger, TimeSpan limit);

        [LoggerMessage(6, LogLevel.Warning, "An envelope of the unknown type {Type} is acknowledged and ignored")]
        public static partial void Unknown(ILogger logger, string type);

        [LoggerMessage(7, LogLevel.Error, "The envelope {EnvelopeId} of type {Type} cannot be handled")]
        public static partial void NotAcknowledged(ILogger logger, Exception exception, string type, string envelopeId);

        [LoggerMessage(8, LogLevel.Warning, "An acknowledgement was not sent, its socket is gone; Slack will repeat the request")]
        public static partial void NotSent(ILogger logger, Exception exception);

        [LoggerMessage(9, LogLevel.Error, "Socket Mode is switched off for this app. Switch it on in the app's settings, or use HTTP; until then nothing comes from Slack")]
        public static partial void Disabled(ILogger logger);

        [LoggerMessage(10, LogLevel.Warning, "Slack allows this app no more sockets. Another copy of it may be running, or too many nodes with too many sockets each")]
        public static partial void TooMany(ILogger logger);

        [LoggerMessage(11, LogLevel.Error, "A message that is not of Slack's shape came through a socket and is ignored")]
        public static partial void Malformed(ILogger logger, Exception exception);
    }
}
