using Live.Server.Log.Redis;

namespace Live.Server.Tests.Log.Redis;

/// <summary>How nodes know of each other.</summary>
public sealed class RedisPeersTests(RedisServer server) : IClassFixture<RedisServer>
{
    [Fact]
    public async Task Each_node_hears_what_the_others_said_last_and_not_who_has_left()
    {
        await using var one = await OpenAsync("a-day");
        var two = await OpenAsync("a-day");
        await using var elsewhere = await OpenAsync("another-day");
        Assert.Empty(await one.SayAsync("one"));
        Assert.Equal(["one"], await two.SayAsync("two"));
        Assert.Empty(await elsewhere.SayAsync("elsewhere"));
        Assert.Equal(["one"], await two.SayAsync("two, again with a space"));
        Assert.Equal(["two, again with a space"], await one.SayAsync("one"));
        await two.DisposeAsync();
        Assert.Empty(await one.SayAsync("one"));
    }

    private Task<RedisPeers> OpenAsync(string gathering) =>
        RedisPeers.OpenAsync(server.Configuration, gathering, TimeProvider.System, CancellationToken.None);
}
