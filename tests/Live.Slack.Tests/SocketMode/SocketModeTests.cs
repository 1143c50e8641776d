using Live.Slack.Events;
using Live.Slack.Interaction;
using Live.Slack.SocketMode;
using Live.Slack.Tests.Payloads;
using Live.Slack.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Slack.Tests.SocketMode;

public sealed class SocketModeTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly SocketModeConnectionOptions _options = new() { NumberOfConnections = 1 };
    private StandIn _slack = null!;
    private SlackApp? _app;

    public async Task InitializeAsync() => _slack = await StandIn.Start();

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Fact]
    public async Task A_command_is_acknowledged_after_it_was_handled_and_with_its_answer()
    {
        var (app, socket) = await Connect();
        var handling = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Script.Answer = _ => handling.Task;

        await socket.Envelope("e1", "slash_commands", Payload.Command);
        Assert.IsType<SlashCommand>(await app.Script.Received.Next());
        Assert.False(socket.Received.TryNext(out _));
        handling.SetResult(new SlashCommandResponse { Message = new() { Text = "Sent." } });

        var acknowledgement = await socket.Received.Next();
        Assert.Equal("e1", acknowledgement.GetProperty("envelope_id").GetString());
        Assert.Equal("Sent.", acknowledgement.GetProperty("payload").GetProperty("text").GetString());
        Assert.Equal("ephemeral", acknowledgement.GetProperty("payload").GetProperty("response_type").GetString());
    }

    [Fact]
    public async Task Events_and_interactions_come_through_the_same_socket()
    {
        var (app, socket) = await Connect();

        await socket.Envelope("e1", "events_api", Payload.Callback(Payload.Message, "Ev7"));
        Assert.Equal("Ev7", Assert.IsType<EventCallback>(await app.Script.Received.Next()).EventId);
        Assert.Equal("""{"envelope_id":"e1"}""", (await socket.Received.Next()).GetRawText());

        await socket.Envelope("e2", "interactive", Payload.Submitted);
        Assert.IsType<ViewSubmission>(await app.Script.Received.Next());
        Assert.Equal("""{"envelope_id":"e2"}""", (await socket.Received.Next()).GetRawText());

        await socket.Envelope("e3", "interactive", Payload.Suggestion);
        Assert.IsType<BlockOptionsRequest>(await app.Script.Received.Next());
        Assert.Equal("""{"envelope_id":"e3","payload":{"options":[]}}""", (await socket.Received.Next()).GetRawText());
    }

    [Fact]
    public async Task A_long_request_comes_in_one_piece()
    {
        var (app, socket) = await Connect();
        var words = string.Concat(Enumerable.Repeat("flat ", 8_000));

        await socket.Envelope("e1", "events_api", Payload.Callback(Payload.Message.Replace("Why &lt;so&gt;?", words, StringComparison.Ordinal)));

        var callback = Assert.IsType<EventCallback>(await app.Script.Received.Next());
        Assert.Equal(words, Assert.IsType<MessageEvent>(callback.Event).Text);
    }

    [Fact]
    public async Task One_slow_handler_holds_up_nobody_else()
    {
        var (app, socket) = await Connect();
        var slow = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Script.Answer = request => request is SlashCommand ? slow.Task : Task.FromResult<object?>(null);

        await socket.Envelope("slow", "slash_commands", Payload.Command);
        await socket.Envelope("quick", "events_api", Payload.Callback(Payload.Message));

        Assert.Equal("quick", (await socket.Received.Next()).GetProperty("envelope_id").GetString());
        slow.SetResult(null);
        Assert.Equal("slow", (await socket.Received.Next()).GetProperty("envelope_id").GetString());
    }

    [Fact]
    public async Task An_envelope_that_comes_twice_is_handled_once_and_acknowledged_twice()
    {
        var (app, socket) = await Connect();
        app.Script.Answer = _ => Task.FromResult<object?>(new SlashCommandResponse { Message = new() { Text = "Sent." } });

        await socket.Envelope("e1", "slash_commands", Payload.Command);
        var first = await socket.Received.Next();
        await socket.Envelope("e1", "slash_commands", Payload.Command);
        var second = await socket.Received.Next();

        Assert.Equal(first.GetRawText(), second.GetRawText());
        await app.Script.Received.Next();
        Assert.False(app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task An_envelope_whose_handler_failed_is_not_acknowledged_and_is_handled_again()
    {
        var (app, socket) = await Connect();
        app.Script.Answer = _ => throw new InvalidOperationException("not now");
        await socket.Envelope("e1", "events_api", Payload.Callback(Payload.Message));
        Assert.Contains("not now", await app.Logbook.Trouble.Next(), StringComparison.Ordinal);

        app.Script.Answer = _ => Task.FromResult<object?>(null);
        await socket.Envelope("e2", "events_api", Payload.Callback(Payload.Mention));
        Assert.Equal("e2", (await socket.Received.Next()).GetProperty("envelope_id").GetString());
        await socket.Envelope("e1", "events_api", Payload.Callback(Payload.Message));

        Assert.Equal("e1", (await socket.Received.Next()).GetProperty("envelope_id").GetString());
    }

    [Fact]
    public async Task An_envelope_of_an_unknown_type_is_acknowledged_and_ignored()
    {
        var (_, socket) = await Connect();

        await socket.Envelope("e1", "brain_waves", """{"thought":1}""");

        Assert.Equal("e1", (await socket.Received.Next()).GetProperty("envelope_id").GetString());
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task An_announced_end_is_bridged_without_a_gap(string reason)
    {
        var (app, old) = await Connect();

        await old.Disconnect(reason);
        var next = await _slack.Sockets.Next();
        await old.Envelope("through-the-old", "events_api", Payload.Callback(Payload.Message));
        await old.Received.Next();
        await next.Hello();
        await next.Envelope("through-the-new", "events_api", Payload.Callback(Payload.Mention));
        await next.Received.Next();
        await old.Envelope("late", "events_api", Payload.Callback(Payload.HomeOpened));
        Assert.Equal("late", (await old.Received.Next()).GetProperty("envelope_id").GetString());
        Assert.True(app.Services.GetRequiredService<ISlackSocketModeClient>().Connected);

        await old.Close();
        await old.Closed.Task.WaitAsync(Patience.Limit);
        Assert.False(_slack.Sockets.TryNext(out _));
    }

    [Fact]
    public async Task A_replaced_socket_that_Slack_forgets_to_close_is_closed_here()
    {
        var (_, old) = await Connect(options => options.RetirementLimit = TimeSpan.FromSeconds(20));
        await old.Disconnect("warning");
        await (await _slack.Sockets.Next()).Hello();

        await _clock.Waiter(due => due == TimeSpan.FromSeconds(20));
        _clock.Advance(TimeSpan.FromSeconds(20));

        await old.Closed.Task.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task A_dead_socket_is_replaced()
    {
        var (_, dead) = await Connect(options => options.SilenceLimit = TimeSpan.FromSeconds(31));
        await _clock.Waiter(due => due == TimeSpan.FromSeconds(31));

        _clock.Advance(TimeSpan.FromSeconds(31));
        var next = await _slack.Sockets.Next();
        await next.Hello();

        await dead.Closed.Task.WaitAsync(Patience.Limit);
        await next.Envelope("e1", "events_api", Payload.Callback(Payload.Message));
        await next.Received.Next();
    }

    [Fact]
    public async Task Pings_alone_keep_a_socket_alive()
    {
        await using var slack = await StandIn.Start(pings: TimeSpan.FromMilliseconds(10));
        await using var app = await Start(slack, _clock, _options);
        await (await slack.Sockets.Next()).Hello();
        await app.Logbook.Says("socket to Slack is open");

        _clock.Advance(TimeSpan.FromSeconds(20));
        await _clock.Reading(); // a ping looks at the clock,
        await _clock.Reading(); // and the one before it is noted
        _clock.Advance(TimeSpan.FromSeconds(10));

        await _clock.Waiter(due => due >= TimeSpan.FromSeconds(20) && due <= _options.SilenceLimit && due != _options.ConnectTimeout);
        Assert.False(slack.Sockets.TryNext(out _));
    }

    [Fact]
    public async Task A_lost_socket_that_was_good_is_replaced_at_once()
    {
        // The acknowledgement's own time-out may still be running out when the clock is put forward.
        var (_, socket) = await Connect(options => options.ConnectTimeout = TimeSpan.FromMinutes(1));
        foreach (var (envelope, seconds) in ((string, int)[])[("e1", 29), ("e2", 1)]) // never silent for as long as 30 s
        {
            await socket.Envelope(envelope, "events_api", Payload.Callback(Payload.Message));
            await socket.Received.Next();
            _clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        await socket.Close();

        await (await _slack.Sockets.Next()).Hello();
    }

    [Fact]
    public async Task Too_many_sockets_are_tried_again_ever_more_slowly()
    {
        _app = await Start(_slack, _clock, _options);

        foreach (var seconds in (double[])[1, 2, 4, 8, 16, 30, 30])
        {
            var socket = await _slack.Sockets.Next();
            await socket.Disconnect("too_many_websockets");
            var pause = await Pause(atMost: seconds);
            Assert.InRange(pause.TotalSeconds, seconds / 2, seconds);
            Assert.False(_slack.Sockets.TryNext(out _));
            _clock.Advance(pause);
        }

        await (await _slack.Sockets.Next()).Hello();
    }

    [Fact]
    public async Task A_rate_limit_is_waited_for()
    {
        _slack.Answer("apps.connections.open", """{"ok":false,"error":"ratelimited"}""", status: 429, retryAfter: "45");
        _app = await Start(_slack, _clock, _options);

        await _clock.Waiter(due => due == TimeSpan.FromSeconds(45));
    }

    [Fact]
    public async Task A_socket_without_a_hello_is_given_up()
    {
        _app = await Start(_slack, _clock, _options);
        var mute = await _slack.Sockets.Next();
        await _clock.Waiter(due => due == TimeSpan.FromSeconds(30)); // it is connected once its silence is watched

        _clock.Advance(_options.ConnectTimeout);

        await mute.Closed.Task.WaitAsync(Patience.Limit);
        _clock.Advance(await Pause(atMost: 1));
        await (await _slack.Sockets.Next()).Hello();
    }

    [Fact]
    public async Task Several_sockets_start_one_after_the_other()
    {
        _options.NumberOfConnections = 2;
        var (_, first) = await Connect();
        Assert.False(_slack.Sockets.TryNext(out _));
        _clock.Advance(_options.ConnectionDelay);
        var second = await _slack.Sockets.Next();
        await second.Hello();

        await first.Envelope("e1", "events_api", Payload.Callback(Payload.Message));
        await second.Envelope("e2", "events_api", Payload.Callback(Payload.Mention));

        Assert.Equal("e1", (await first.Received.Next()).GetProperty("envelope_id").GetString());
        Assert.Equal("e2", (await second.Received.Next()).GetProperty("envelope_id").GetString());
    }

    [Fact]
    public async Task A_host_that_stops_finishes_what_is_in_hand()
    {
        var (app, socket) = await Connect();
        var handling = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Script.Answer = _ => handling.Task;
        await socket.Envelope("e1", "slash_commands", Payload.Command);
        await app.Script.Received.Next();

        var stopping = app.Stop();
        Assert.False(stopping.IsCompleted);
        handling.SetResult(null);

        Assert.Equal("e1", (await socket.Received.Next()).GetProperty("envelope_id").GetString());
        await socket.Closed.Task.WaitAsync(Patience.Limit);
        await stopping;
        Assert.False(app.Services.GetRequiredService<ISlackSocketModeClient>().Connected);
    }

    [Fact]
    public async Task A_host_stops_while_Slack_is_out_of_reach()
    {
        _slack.Answer("apps.connections.open", """{"ok":false,"error":"invalid_auth"}""");
        _app = await Start(_slack, _clock, _options);
        Assert.Contains("invalid_auth", await _app.Logbook.Trouble.Next(), StringComparison.Ordinal);

        await _app.Stop();
    }

    [Fact]
    public async Task A_client_that_is_connected_does_not_connect_again()
    {
        var (app, _) = await Connect();

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Services.GetRequiredService<ISlackSocketModeClient>().Connect());
    }

    [Fact]
    public async Task The_app_level_token_opens_sockets_and_no_secret_is_logged()
    {
        var (app, socket) = await Connect();
        await socket.Close();
        await Pause(atMost: 1);

        Assert.Equal("Bearer " + SlackApp.AppToken, (await _slack.Calls.Next()).Authorization);
        var log = string.Join('\n', app.Logbook.Lines);
        foreach (var secret in (string[])[SlackApp.BotToken, SlackApp.AppToken, "ticket"])
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
    }

    private static Task<SlackApp> Start(StandIn slack, TimeProvider clock, SocketModeConnectionOptions options) =>
        SlackApp.Start(endpoints => endpoints.UseSocketMode(connectionOptions: options), clock, configure => configure.UseBaseAddress(slack.Api));

    private async Task<(SlackApp App, StandInSocket Socket)> Connect(Action<SocketModeConnectionOptions>? configure = null)
    {
        configure?.Invoke(_options);
        _app = await Start(_slack, _clock, _options);
        var socket = await _slack.Sockets.Next();
        await socket.Hello();
        await _app.Logbook.Says("socket to Slack is open");
        return (_app, socket);
    }

    /// <summary>How long the client waits before it tries again; the other timers are longer or of a fixed length.</summary>
    private Task<TimeSpan> Pause(double atMost) => _clock.Waiter(due =>
        due >= TimeSpan.FromSeconds(atMost / 2) && due <= TimeSpan.FromSeconds(atMost)
        && due != _options.ConnectTimeout && due != _options.SilenceLimit && due != TimeSpan.FromSeconds(2.5));
}
