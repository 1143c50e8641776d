using Live.Server.Log;
using Live.Server.Log.Redis;
using Microsoft.Extensions.Logging.Abstractions;

namespace Live.Server.Tests.Log.Redis;

public sealed class RedisLogTests(RedisServer server) : LogContract, IClassFixture<RedisServer>
{
    private readonly string gathering = $"test-{Guid.NewGuid():n}";

    protected override async Task<ILog> OpenLogAsync() => await RedisLog.OpenAsync(
        server.Configuration, gathering, TimeProvider.System, NullLogger<RedisLog>.Instance, CancellationToken.None);

    [Fact]
    public async Task Two_gatherings_on_one_redis_know_nothing_of_each_other()
    {
        var log = await OpenAsync();
        await using var other = await RedisLog.OpenAsync(
            server.Configuration, gathering + "-other", TimeProvider.System, NullLogger<RedisLog>.Instance, CancellationToken.None);
        await using var reader = new Following(other);
        await log.AppendManyAsync(10);
        Assert.Equal(new Appended(1, true), await other.AppendAsync("k-1"));
        await reader.UntilAsync(1);
        Assert.NotEqual(log.Epoch, other.Epoch);
    }

    [Fact]
    public async Task Two_nodes_that_race_for_the_same_keys_make_one_entry_of_each()
    {
        var (one, two) = (await OpenAsync(), await OpenAsync());
        await using var reader = new Following(two);
        var appended = await Task.WhenAll(Enumerable.Range(0, 2000).Select(i => (i % 2 == 0 ? one : two).AppendAsync($"k-{i / 2}")));
        Assert.Equal(1000, appended.Count(each => each.Added));
        Assert.All(appended.Chunk(2), pair => Assert.Equal(pair[0].Position, pair[1].Position));
        await reader.UntilAsync(1000);
        Assert.Equal(1000, reader.Entries.Select(entry => entry.Key).Distinct().Count());
    }

    [Fact]
    public async Task A_reader_hears_what_another_node_appends()
    {
        var (one, two) = (await OpenAsync(), await OpenAsync());
        await using var reader = new Following(two);
        await reader.UntilCaughtUpAsync();
        for (var i = 1; i <= 100; i++)
        {
            await one.AppendAsync($"k-{i}");
            await reader.UntilAsync(i);
        }

        Assert.Equal(one.Epoch, two.Epoch);
    }
}
