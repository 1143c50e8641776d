using Live.Slack.Events;
using Live.Slack.SocketMode;
using Live.Slack.Tests.Payloads;
using Live.Slack.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Slack.Tests.SocketMode;

/// <summary>
/// A connection is lost in every state that it can be in. Slack sends an event that was not acknowledged again, in another
/// envelope; in the end each event was handled once and is acknowledged.
/// </summary>
public sealed class DropTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly SocketModeConnectionOptions _options = new() { NumberOfConnections = 1, ConnectTimeout = TimeSpan.FromMinutes(1) };
    private StandIn _slack = null!;
    private SlackApp _app = null!;

    public async Task InitializeAsync()
    {
        _slack = await StandIn.Start();
        _app = await SlackApp.Start(
            endpoints => endpoints.UseSocketMode(connectionOptions: _options), _clock, configure => configure.UseBaseAddress(_slack.Api));
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Fact]
    public async Task Before_the_hello()
    {
        (await _slack.Sockets.Next()).Drop();

        await Delivered("Ev1", await AfterThePause());
        await OnlyHandled("Ev1");
    }

    [Fact]
    public async Task Between_the_address_and_the_socket()
    {
        var first = await _slack.Sockets.Next();
        _slack.Answer("apps.connections.open", """{"ok":true,"url":"ws://HOST/nowhere"}""");
        first.Drop();
        await Paused();
        await _app.Logbook.Says("2 in a row");
        _slack.Answer("apps.connections.open", """{"ok":true,"url":"ws://HOST/link?ticket=secret"}""");

        await Delivered("Ev1", await AfterThePause());
        await OnlyHandled("Ev1");
    }

    [Fact]
    public async Task While_nothing_happens()
    {
        var first = await Open();
        await Delivered("Ev1", first);
        first.Drop();

        await Delivered("Ev2", await AfterThePause());
        await OnlyHandled("Ev1", "Ev2");
    }

    [Fact]
    public async Task After_an_event_was_handled_and_before_its_acknowledgement_arrived()
    {
        var handling = HoldHandlers();
        var first = await Open();
        await Send(first, "Ev1");
        await _app.Script.Received.Next();
        first.Drop();
        await _app.Logbook.Says("was lost");
        handling.SetResult(null);
        await _app.Logbook.Says("An acknowledgement was not sent");

        await Delivered("Ev1", await AfterThePause());
        Assert.False(_app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task While_an_event_is_handled_that_comes_again_meanwhile()
    {
        var handling = HoldHandlers();
        var first = await Open();
        await Send(first, "Ev1");
        await _app.Script.Received.Next();
        first.Drop();
        var second = await AfterThePause();

        var envelope = await Send(second, "Ev1");
        handling.SetResult(null);

        Assert.Equal(envelope, await Acknowledged(second));
        Assert.False(_app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task While_a_handler_takes_longer_than_Slack_waits()
    {
        var handling = HoldHandlers();
        var first = await Open();
        await Send(first, "Ev1");
        await _app.Script.Received.Next();
        await _clock.Waiter(due => due == TimeSpan.FromSeconds(2.5));
        _clock.Advance(TimeSpan.FromSeconds(2.5));
        await _app.Logbook.Says("has not returned");
        first.Drop();
        var second = await AfterThePause();

        var envelope = await Send(second, "Ev1");
        handling.SetResult(null);

        Assert.Equal(envelope, await Acknowledged(second));
        Assert.False(_app.Script.Received.TryNext(out _));
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task Of_the_old_socket_while_the_next_one_opens(string reason)
    {
        var old = await Open();
        await old.Disconnect(reason);
        var next = await _slack.Sockets.Next();
        old.Drop();
        await old.Closed.Task;
        await next.Hello();

        await Delivered("Ev1", next);
        await OnlyHandled("Ev1");
    }

    [Fact]
    public async Task Of_the_next_socket_before_its_hello_while_the_old_one_still_serves()
    {
        var old = await Open();
        await old.Disconnect("warning");
        (await _slack.Sockets.Next()).Drop();
        await Delivered("Ev1", old);

        await Delivered("Ev2", await AfterThePause());
        await OnlyHandled("Ev1", "Ev2");
    }

    [Fact]
    public async Task Of_the_next_socket_right_after_its_hello()
    {
        var old = await Open();
        await old.Disconnect("warning");
        var next = await _slack.Sockets.Next();
        await next.Hello();
        await _app.Logbook.Says("socket to Slack is open");
        next.Drop();
        await Delivered("Ev1", old); // which has not been closed yet

        await Delivered("Ev2", await AfterThePause());
        await OnlyHandled("Ev1", "Ev2");
    }

    [Fact]
    public async Task Of_the_old_socket_while_it_finishes_what_it_has_in_hand()
    {
        var handling = HoldHandlers();
        var old = await Open();
        await Send(old, "Ev1");
        await _app.Script.Received.Next();
        await old.Disconnect("refresh_requested");
        var next = await _slack.Sockets.Next();
        await next.Hello();
        old.Drop();
        handling.SetResult(null);

        await Delivered("Ev1", next);
        Assert.False(_app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task When_the_line_is_dead_and_swallows_the_acknowledgement()
    {
        var first = await Open();
        await Delivered("Ev1", first); // as far as the app knows
        await _clock.Waiter(due => due <= _options.SilenceLimit && due > TimeSpan.FromSeconds(29));
        _clock.Advance(_options.SilenceLimit);

        var next = await _slack.Sockets.Next();
        await next.Hello();
        await Delivered("Ev1", next);
        await OnlyHandled("Ev1");
    }

    [Theory]
    [InlineData("link_disabled", "Socket Mode is switched off")]
    [InlineData("too_many_websockets", "Slack allows this app no more sockets")]
    public async Task When_Slack_refuses_it_says_why_and_is_tried_again(string reason, string sentence)
    {
        var first = await Open();
        await first.Disconnect(reason);
        await first.Close();

        Assert.Contains(sentence, await _app.Logbook.Trouble.Next(), StringComparison.Ordinal);
        await Delivered("Ev1", await AfterThePause());
        await OnlyHandled("Ev1");
    }

    [Fact]
    public async Task A_message_that_nobody_can_read_harms_no_other()
    {
        var socket = await Open();
        await socket.Send("""{"type":"events_api","envelope_id":""");

        await Delivered("Ev1", socket);
        await OnlyHandled("Ev1");
    }

    [Fact]
    public async Task Of_one_of_several_leaves_the_others_to_it()
    {
        await Open(); // of the app without several
        var two = new SocketModeConnectionOptions { NumberOfConnections = 2, ConnectTimeout = TimeSpan.FromMinutes(1) };
        await using var app = await SlackApp.Start(
            endpoints => endpoints.UseSocketMode(connectionOptions: two), _clock, configure => configure.UseBaseAddress(_slack.Api));
        var first = await _slack.Sockets.Next();
        await first.Hello();
        await app.Logbook.Says("socket to Slack is open");
        _clock.Advance(two.ConnectionDelay);
        var second = await _slack.Sockets.Next();
        await second.Hello();
        await app.Logbook.Says("socket to Slack is open");
        await Delivered("Ev1", first);
        first.Drop();
        await app.Logbook.Says("was lost");

        await Delivered("Ev1", second);
        Assert.True(app.Services.GetRequiredService<ISlackSocketModeClient>().Connected);
        Assert.Equal("Ev1", Assert.IsType<EventCallback>(await app.Script.Received.Next()).EventId);
        Assert.False(app.Script.Received.TryNext(out _));
    }

    [Fact]
    public async Task While_the_host_stops_keeps_nothing_from_ending()
    {
        var handling = HoldHandlers();
        var socket = await Open();
        await Send(socket, "Ev1");
        await _app.Script.Received.Next();

        var stopping = _app.Stop();
        socket.Drop();
        handling.SetResult(null);

        await stopping;
    }

    /// <summary>The first socket, greeted.</summary>
    private async Task<StandInSocket> Open()
    {
        var socket = await _slack.Sockets.Next();
        await socket.Hello();
        await _app.Logbook.Says("socket to Slack is open");
        return socket;
    }

    /// <summary>Lets the app wait as long as it wants to before it tries again.</summary>
    private async Task Paused() => _clock.Advance(await _clock.Waiter(due => due >= TimeSpan.FromSeconds(0.5) && due <= TimeSpan.FromSeconds(2)));

    /// <summary>The socket that comes after the pause, greeted.</summary>
    private async Task<StandInSocket> AfterThePause()
    {
        await Paused();
        var socket = await _slack.Sockets.Next();
        await socket.Hello();
        return socket;
    }

    /// <summary>Handlers start and then wait for the test.</summary>
    private TaskCompletionSource<object?> HoldHandlers()
    {
        var handling = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _app.Script.Answer = _ => handling.Task;
        return handling;
    }

    /// <summary>Sends an event in an envelope of its own, and gives the envelope's id.</summary>
    private static async Task<string> Send(StandInSocket socket, string eventId)
    {
        var envelope = Guid.NewGuid().ToString();
        await socket.Envelope(envelope, "events_api", Payload.Callback(Payload.Message, eventId));
        return envelope;
    }

    private static async Task<string?> Acknowledged(StandInSocket socket) =>
        (await socket.Received.Next()).GetProperty("envelope_id").GetString();

    /// <summary>Sends an event, and waits for its acknowledgement.</summary>
    private static async Task Delivered(string eventId, StandInSocket socket) =>
        Assert.Equal(await Send(socket, eventId), await Acknowledged(socket));

    /// <summary>These were handled, each once, and nothing else.</summary>
    private async Task OnlyHandled(params string[] eventIds)
    {
        foreach (var eventId in eventIds)
            Assert.Equal(eventId, Assert.IsType<EventCallback>(await _app.Script.Received.Next()).EventId);
        Assert.False(_app.Script.Received.TryNext(out _));
    }
}
