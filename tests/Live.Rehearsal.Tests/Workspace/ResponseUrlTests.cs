using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class ResponseUrlTests
{
    [Fact]
    public async Task A_response_url_takes_five_posts()
    {
        await using var scene = await Scene.StartAsync();
        var url = await CommandUrlAsync(scene);
        for (var i = 0; i < SlackLimits.ResponseUrlUses; i++)
            Assert.Equal((200, "ok"), await scene.Bot.RespondAsync(url, new() { ["text"] = $"{i}" }));
        Assert.Contains("used_url", (await scene.Bot.RespondAsync(url, new() { ["text"] = "6" })).Body, StringComparison.Ordinal);
        Assert.Equal(5, scene.Workspace.EphemeralMessages("mira").Length);
    }

    [Fact]
    public async Task A_response_url_lives_for_half_an_hour()
    {
        await using var scene = await Scene.StartAsync();
        var url = await CommandUrlAsync(scene);
        scene.Clock.Advance(SlackLimits.ResponseUrlLife);
        Assert.Contains("expired_url", (await scene.Bot.RespondAsync(url, new() { ["text"] = "late" })).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_can_be_for_all_and_can_replace_or_delete_what_was_there()
    {
        await using var scene = await Scene.StartAsync();
        var url = await CommandUrlAsync(scene);
        await scene.Bot.RespondAsync(url, new() { ["text"] = "one" });
        await scene.Bot.RespondAsync(url, new() { ["text"] = "two", ["replace_original"] = true });
        Assert.Equal("two", Assert.Single(scene.Workspace.EphemeralMessages("mira")).Text);
        await scene.Bot.RespondAsync(url, new() { ["delete_original"] = true });
        Assert.Empty(scene.Workspace.EphemeralMessages("mira"));
        await scene.Bot.RespondAsync(url, new() { ["text"] = "for all", ["response_type"] = "in_channel" });
        Assert.Equal("for all", Assert.Single(scene.Workspace.Channel("#hall-a").Messages).Text);
    }

    [Fact]
    public async Task A_response_to_a_click_replaces_the_message_that_was_clicked()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await scene.Bot.CallAsync("chat.postMessage", new()
        {
            ["channel"] = "C0HALLA",
            ["text"] = "board",
            ["blocks"] = new JsonArray(Scene.Actions(Scene.Button("vote", value: "7"))),
        });
        var board = Assert.Single(scene.Workspace.Channel("#hall-a").Messages);

        var outcome = await scene.Workspace.ClickAsync("mira", board, "vote");

        Assert.True(outcome.IsAcknowledged);
        var payload = (await socket.NextAsync("interactive"))["payload"]!;
        Assert.Equal("7", (string?)payload["actions"]![0]!["value"]);
        Assert.Equal(board.Ts, (string?)payload["container"]!["message_ts"]);
        await scene.Bot.RespondAsync((string)payload["response_url"]!, new() { ["text"] = "closed", ["replace_original"] = true });
        Assert.Equal("closed", Assert.Single(scene.Workspace.Channel("#hall-a").Messages).ShownText);
        Assert.False((await scene.Workspace.ClickAsync("mira", board, "vote")).IsAcknowledged);
    }

    private static async Task<string> CommandUrlAsync(Scene scene)
    {
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask", "Why?");
        return (string)(await socket.NextAsync("slash_commands"))["payload"]!["response_url"]!;
    }
}
