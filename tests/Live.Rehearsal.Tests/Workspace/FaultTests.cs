using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class FaultTests
{
    [Fact]
    public async Task The_next_calls_can_be_rate_limited()
    {
        await using var scene = await Scene.StartAsync();
        scene.Workspace.Faults.Next("chat.postMessage", new Fault.RateLimit(TimeSpan.FromSeconds(7)), calls: 2);

        var first = await scene.Bot.PostAsync("C0HALLA", "hello");
        Assert.Equal((429, TimeSpan.FromSeconds(7)), (first.Status, first.RetryAfter));
        Assert.Equal(429, (await scene.Bot.PostAsync("C0HALLA", "hello")).Status);
        Assert.True((await scene.Bot.PostAsync("C0HALLA", "hello")).Ok);
        Assert.All(scene.Workspace.Statistics().RateLimited, note => Assert.True(note.WasPlanned));
        Assert.Equal(2, scene.Workspace.Statistics().Calls["chat.postMessage"].Faults);
    }

    [Fact]
    public async Task All_calls_can_fail_for_a_span_of_the_workspaces_time()
    {
        await using var scene = await Scene.StartAsync();
        scene.Workspace.Faults.For(FaultPlan.AnyMethod, new Fault.ServerError(), TimeSpan.FromMinutes(2));
        Assert.Equal(500, (await scene.Bot.CallAsync("auth.test", [])).Status);
        Assert.Equal(500, (await scene.Bot.PostAsync("C0HALLA", "hello")).Status);
        scene.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.True((await scene.Bot.PostAsync("C0HALLA", "hello")).Ok);
    }

    [Fact]
    public async Task A_connection_can_break_before_anything_is_done()
    {
        await using var scene = await Scene.StartAsync();
        scene.Workspace.Faults.Next("chat.postMessage", new Fault.DropBefore());
        await Assert.ThrowsAsync<HttpRequestException>(() => scene.Bot.PostAsync("C0HALLA", "hello"));
        Assert.Empty(scene.Workspace.Channel("#hall-a").Messages);
    }

    [Fact]
    public async Task A_message_can_be_posted_without_the_answer_ever_arriving()
    {
        await using var scene = await Scene.StartAsync();
        scene.Workspace.Faults.Next("chat.postMessage", new Fault.DropAfterSuccess());
        var message = new JsonObject
        {
            ["channel"] = "C0HALLA",
            ["text"] = "In 10 minutes",
            ["metadata"] = new JsonObject { ["event_type"] = "live", ["event_payload"] = new JsonObject { ["key"] = "announcement/1" } },
        };

        await Assert.ThrowsAsync<HttpRequestException>(() => scene.Bot.CallAsync("chat.postMessage", message));
        Assert.Equal("In 10 minutes", Assert.Single(scene.Workspace.Channel("#hall-a").Messages).Text);
        Assert.Empty(scene.Workspace.Statistics().DuplicatePosts);

        // A bot that just tries again has now announced it twice, and the statistics say so.
        await scene.Bot.CallAsync("chat.postMessage", message);
        Assert.Equal(2, Assert.Single(scene.Workspace.Statistics().DuplicatePosts).Ts.Length);
    }

    [Fact]
    public async Task An_error_code_can_be_planned()
    {
        await using var scene = await Scene.StartAsync();
        scene.Workspace.Faults.Next("chat.update", new Fault.ErrorCode("internal_error"));
        Assert.Equal("internal_error", (await scene.Bot.CallAsync("chat.update", [])).Error);
    }

    [Fact]
    public async Task In_an_outage_nothing_answers_the_sockets_break_and_nothing_reaches_the_bot()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await socket.NextAsync("hello");

        scene.Workspace.Faults.BeginOutage();
        await socket.EndedAsync();
        Assert.Equal(503, (await scene.Bot.PostAsync("C0HALLA", "hello")).Status);
        Assert.False((await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask")).IsAcknowledged);

        scene.Workspace.Faults.EndOutage();
        Assert.True((await scene.Bot.PostAsync("C0HALLA", "hello")).Ok);
        await (await scene.Bot.ConnectAsync(_ => null)).NextAsync("hello");
    }
}
