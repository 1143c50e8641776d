using Xunit.Abstractions;

namespace Live.Rehearsal.Tests.Bolt;

/// <summary>Slack's official client over Socket Mode.</summary>
public sealed class BoltSocketTests(SocketScene scene, ITestOutputHelper output) : BoltContract(scene, output), IClassFixture<SocketScene>
{
    [Fact]
    public async Task A_refresh_is_followed()
    {
        await scene.Workspace.Sockets.RefreshAsync();

        await App.SeesAsync("connected");
        Assert.Null((await scene.Workspace.SlashCommandAsync("mira", "#ask", "/ask", "Still there?")).Error);
    }
}

/// <summary>Slack's official client over HTTP, which checks the signatures.</summary>
public sealed class BoltHttpTests(HttpScene scene, ITestOutputHelper output) : BoltContract(scene, output), IClassFixture<HttpScene>
{
    [Fact]
    public async Task The_challenge_is_echoed() => Assert.True(await scene.Workspace.VerifyRequestUrlAsync());
}
