using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class SocketModeTests
{
    [Fact]
    public async Task A_socket_begins_with_hello_and_gets_commands_that_it_may_answer_while_acknowledging()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => new JsonObject { ["text"] = "Sent." });
        var hello = await socket.NextAsync();
        Assert.Equal("hello", (string?)hello["type"]);
        Assert.Equal(1, (int)hello["num_connections"]!);

        var outcome = await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask", "Is a < b & c?");

        var envelope = await socket.NextAsync("slash_commands");
        Assert.True((bool)envelope["accepts_response_payload"]!);
        Assert.Equal("Is a &lt; b &amp; c?", (string?)envelope["payload"]!["text"]);
        Assert.Equal("C0HALLA", (string?)envelope["payload"]!["channel_id"]);
        Assert.True(outcome.IsAcknowledged);
        Assert.Equal("Sent.", outcome.Response!.Text);
        Assert.Equal("U0MIRA", outcome.Response.VisibleTo);
        Assert.Equal(1, scene.Workspace.Statistics().Acks.Count);
    }

    [Fact]
    public async Task A_command_that_is_not_acknowledged_in_three_seconds_fails_for_the_person()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync();
        await socket.NextAsync("hello");

        var command = scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask", "Why?");
        await socket.NextAsync("slash_commands");
        await scene.Wall.ArmedAsync(SlackLimits.AckTimeout);
        scene.Wall.Advance(SlackLimits.AckTimeout);
        var outcome = await command;

        Assert.Equal("/ask failed because the app did not respond.", outcome.Error);
        Assert.Equal(outcome.Error, Assert.Single(scene.Workspace.EphemeralMessages("mira")).Text);
        Assert.Equal(1, scene.Workspace.Statistics().Unacknowledged["command: timeout"]);
    }

    [Fact]
    public async Task Envelopes_go_to_the_open_sockets_in_turn()
    {
        await using var scene = await Scene.StartAsync();
        var first = await scene.Bot.ConnectAsync(_ => null);
        var second = await scene.Bot.ConnectAsync(_ => null);
        await first.NextAsync("hello");
        Assert.Equal(2, (int)(await second.NextAsync("hello"))["num_connections"]!);

        await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask", "one");
        await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask", "two");

        await Task.WhenAll(first.NextAsync("slash_commands"), second.NextAsync("slash_commands"));
    }

    [Fact]
    public async Task An_eleventh_socket_is_turned_away()
    {
        await using var scene = await Scene.StartAsync();
        for (var i = 0; i < SlackLimits.Sockets; i++)
            await (await scene.Bot.ConnectAsync()).NextAsync("hello");

        var eleventh = await scene.Bot.ConnectAsync();

        Assert.Equal("too_many_websockets", (string?)(await eleventh.NextAsync("disconnect"))["reason"]);
        await eleventh.EndedAsync();
        Assert.Equal(SlackLimits.Sockets, scene.Workspace.Sockets.Count);
    }

    [Fact]
    public async Task A_ticket_opens_one_socket_only()
    {
        await using var scene = await Scene.StartAsync();
        var opened = await scene.Bot.CallAsync("apps.connections.open", [], "xapp-stand-in");
        Uri url = new((string)opened.Body["url"]!);
        await using var first = new RawSocket(null);
        await first.OpenAsync(url);
        await using var second = new RawSocket(null);
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => second.OpenAsync(url));
    }

    [Fact]
    public async Task An_event_is_sent_again_at_once_after_a_minute_and_after_five()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync();
        await socket.NextAsync("hello");
        await scene.Workspace.PostMessageAsync("mira", "#hall-a", "hello");

        var first = await socket.NextAsync("events_api");
        Assert.Equal(0, (int)first["retry_attempt"]!);
        foreach (var (attempt, after) in SlackLimits.EventRetries.Index())
        {
            await scene.Wall.ArmedAsync(SlackLimits.AckTimeout);
            scene.Wall.Advance(SlackLimits.AckTimeout);
            if (after > TimeSpan.Zero)
            {
                await scene.Wall.ArmedAsync(after);
                scene.Wall.Advance(after);
            }

            var again = await socket.NextAsync("events_api");
            Assert.Equal(attempt + 1, (int)again["retry_attempt"]!);
            Assert.Equal("timeout", (string?)again["retry_reason"]);
            Assert.Equal((string?)first["payload"]!["event_id"], (string?)again["payload"]!["event_id"]);
            Assert.NotEqual((string?)first["envelope_id"], (string?)again["envelope_id"]);
        }
    }

    [Fact]
    public async Task The_bot_hears_only_of_conversations_it_is_in()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await scene.Workspace.PostMessageAsync("mira", "#lounge", "not for bots");
        await scene.Workspace.PostMessageAsync("mira", "#hall-a", "hello @live");

        JsonNode[] heard = [await NextEventAsync(), await NextEventAsync()];
        Assert.All(heard, each => Assert.Equal("hello <@U0LIVE>", (string?)each["text"]));
        Assert.Equal(["app_mention", "message"], heard.Select(each => (string?)each["type"]).Order()); // Slack promises no order

        async Task<JsonNode> NextEventAsync() => (await socket.NextAsync("events_api"))["payload"]!["event"]!;
    }

    [Fact]
    public async Task A_refresh_closes_the_socket_after_saying_so_and_a_warning_leaves_it_open()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await socket.NextAsync("hello");
        await scene.Workspace.WaitForAsync(workspace => workspace.Sockets.Count == 1);

        await scene.Workspace.Sockets.WarnAsync();
        Assert.Equal("warning", (string?)(await socket.NextAsync("disconnect"))["reason"]);
        Assert.True((await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask")).IsAcknowledged);
        await scene.Workspace.Sockets.RefreshAsync();
        Assert.Equal("refresh_requested", (string?)(await socket.NextAsync("disconnect"))["reason"]);
        await socket.EndedAsync();
    }

    [Fact]
    public async Task A_silent_socket_stays_open_but_nothing_comes_through()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await socket.NextAsync("hello");
        scene.Workspace.Sockets.GoSilent();

        var command = scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask");
        await scene.Wall.ArmedAsync(SlackLimits.AckTimeout);
        scene.Wall.Advance(SlackLimits.AckTimeout);

        Assert.False((await command).IsAcknowledged);
        Assert.Equal(1, scene.Workspace.Sockets.Count);
    }

    [Fact]
    public async Task A_dropped_socket_ends_and_a_command_without_any_socket_fails_at_once()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await socket.NextAsync("hello");
        scene.Workspace.Sockets.Drop();
        await socket.EndedAsync();
        await scene.Workspace.WaitForAsync(workspace => workspace.Sockets.Count == 0);

        Assert.False((await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask")).IsAcknowledged);
    }

    [Fact]
    public async Task Late_and_repeated_acknowledgements_are_counted()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync();
        var command = scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask");
        var late = await socket.NextAsync("slash_commands");
        await scene.Wall.ArmedAsync(SlackLimits.AckTimeout);
        scene.Wall.Advance(SlackLimits.AckTimeout);
        await command;
        await socket.AcknowledgeAsync(late);
        await socket.AcknowledgeAsync(late);

        // Frames are read in order: once this one is through, so are those before it.
        var next = scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask");
        await socket.AcknowledgeAsync(await socket.NextAsync("slash_commands"));
        await next;

        var statistics = scene.Workspace.Statistics();
        Assert.Equal((1, 1), (statistics.LateAcks, statistics.DuplicateAcks));
    }
}
