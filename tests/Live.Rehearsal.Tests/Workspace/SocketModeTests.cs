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
        var envelope = await socket.NextAsync("slash_commands");
        await scene.Wall.ArmedAsync(SlackLimits.AckTimeout);
        scene.Wall.Advance(SlackLimits.AckTimeout);
        var outcome = await command;

        Assert.Equal("/ask failed because the app did not respond.", outcome.Error);
        Assert.Equal(outcome.Error, Assert.Single(scene.Workspace.EphemeralMessages("mira")).Text);
        await socket.AcknowledgeAsync(envelope);
        await socket.AcknowledgeAsync(envelope);
        await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/nothing");
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
}
