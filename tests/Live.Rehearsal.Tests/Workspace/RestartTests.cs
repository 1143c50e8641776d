namespace Live.Rehearsal.Tests.Workspace;

/// <summary>Alone, because a port that is free for a moment may be taken by any test that runs beside it.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

[Collection("alone")]
public sealed class RestartTests
{
    [Fact]
    public async Task A_killed_server_comes_back_on_its_port_and_remembers()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await socket.NextAsync("hello");
        var before = scene.Workspace.ApiAddress;
        await scene.Bot.PostAsync("C0HALLA", "before");

        await scene.Workspace.KillAsync();
        await socket.EndedAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => scene.Bot.PostAsync("C0HALLA", "while it is down"));
        await scene.Workspace.RestartAsync();

        Assert.Equal(before, scene.Workspace.ApiAddress);
        Assert.True((await scene.Bot.PostAsync("C0HALLA", "after")).Ok);
        Assert.Equal(["before", "after"], scene.Workspace.Channel("#hall-a").Messages.Select(message => message.Text));
        await scene.Bot.ConnectAsync(_ => null);
        await scene.Workspace.WaitForAsync(workspace => workspace.Sockets.Count == 1);
        Assert.True((await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask")).IsAcknowledged);
    }
}
