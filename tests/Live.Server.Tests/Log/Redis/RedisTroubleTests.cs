using Live.Server.Log;
using Live.Server.Log.Redis;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace Live.Server.Tests.Log.Redis;

public sealed class RedisTroubleTests : IAsyncLifetime
{
    private readonly RedisServer server = new();

    public Task InitializeAsync() => server.StartAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_flush_makes_another_log_and_readers_start_over()
    {
        await using var log = await OpenAsync();
        var epoch = log.Epoch;
        await log.AppendManyAsync(50);
        await using var reader = new Following(log);
        await reader.UntilAsync(50);
        await server.RunAsync("FLUSHALL");
        await reader.UntilAsync(() => reader.CaughtUpAt.Count == 2, "the end of the new log");
        Assert.Equal(1, reader.Restarts);
        Assert.Empty(reader.Entries);
        Assert.NotEqual(epoch, log.Epoch);
        Assert.Equal(new Appended(1, true), await log.AppendAsync("k-1"));
        await reader.UntilAsync(1);
    }

    [Fact]
    public async Task What_was_decided_on_the_log_before_a_flush_is_not_appended_to_the_one_after_it()
    {
        await using var log = await OpenAsync();
        await log.AppendManyAsync(5);
        await server.RunAsync("FLUSHALL");
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync("late"));
        Assert.True(log.IsAvailable);
        Assert.Equal(new Appended(1, true), await log.AppendAsync("late"));
    }

    [Fact]
    public async Task Another_node_appends_after_a_flush_and_everybody_agrees()
    {
        await using var one = await OpenAsync();
        await using var two = await OpenAsync();
        await one.AppendManyAsync(5);
        await using var reader = new Following(two);
        await reader.UntilAsync(5);
        await server.RunAsync("FLUSHALL");
        await using var three = await OpenAsync();
        await three.AppendManyAsync(7, "new");
        await reader.UntilAsync(() => reader.Restarts == 1 && reader.Position == 7, "the new log's end");
        Assert.Equal(three.Epoch, two.Epoch);
    }

    [Fact]
    public async Task A_log_that_lost_its_tail_and_grew_another_is_noticed_at_once_when_it_goes_on()
    {
        await using var log = await OpenAsync();
        await log.AppendManyAsync(3, "old");
        await using var reader = new Following(log);
        await reader.UntilAsync(3);
        await LoseTailAsync(2);
        await log.AppendManyAsync(3, "new");
        await reader.UntilAsync(() => reader.Restarts == 1 && reader.Position == 5, "the new tail");
        Assert.Equal(3, reader.Entries.Count(entry => entry.Key.StartsWith("new", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_log_that_lost_its_tail_is_noticed_in_silence()
    {
        await using var log = await OpenAsync();
        await log.AppendManyAsync(3);
        await using var reader = new Following(log);
        await reader.UntilAsync(3);
        await LoseTailAsync(2);
        await reader.UntilAsync(() => reader.Restarts == 1 && reader.Position == 2, "what is left");
    }

    [Fact]
    public async Task Publications_that_were_dropped_are_fetched()
    {
        await using var log = await OpenAsync();
        await using var reader = new Following(log);
        await reader.UntilCaughtUpAsync();
        for (var round = 1; round <= 10; round++)
        {
            var appending = log.AppendManyAsync(200, $"round-{round}");
            await server.RunAsync("CLIENT", "KILL", "TYPE", "pubsub");
            await appending;
            await reader.UntilAsync(round * 200);
        }

        Assert.Equal(2000, reader.Entries.Count);
        Assert.Equal(0, reader.Restarts);
    }

    [Fact]
    public async Task A_server_that_is_killed_and_comes_back_has_lost_nothing_that_was_acknowledged()
    {
        await using var log = await OpenAsync();
        await using var reader = new Following(log);
        var acknowledged = (await log.AppendManyAsync(1000, "before")).Length;
        var cut = Enumerable.Range(1, 1000).Select(async i =>
        {
            try
            {
                return (await log.AppendAsync($"during-{i}")).Position;
            }
            catch (LogUnavailableException)
            {
                return 0;
            }
        }).ToArray();
        await server.KillAsync();
        acknowledged += (await Task.WhenAll(cut)).Count(position => position > 0);
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync("while away"));
        Assert.False(log.IsAvailable);
        await server.StartAsync();
        var again = await Retry(() => log.AppendManyAsync(1000, "during"));
        var last = again.Max(each => each.Position);
        Assert.Equal(2000, last);
        await reader.UntilAsync(last);
        Assert.Equal(0, reader.Restarts);
        Assert.Equal(2000, reader.Entries.Select(entry => entry.Key).Distinct().Count());
        Assert.InRange(acknowledged, 1000, 2000);
        Assert.True(log.IsAvailable);
    }

    [Fact]
    public async Task A_server_that_hangs_is_given_up_in_time_and_the_same_key_finds_what_it_did_after_all()
    {
        await using var log = await OpenAsync();
        await log.AppendAsync("first");
        await server.RunAsync("CLIENT", "PAUSE", "3000", "ALL");
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync("k"));
        Assert.False(log.IsAvailable);
        var appended = await Retry(() => log.AppendAsync("k"));
        Assert.Equal(2, appended.Position);
        Assert.Equal(new Appended(3, true), await log.AppendAsync("next"));
    }

    [Fact]
    public async Task Silence_is_noticed_although_nobody_needs_the_log()
    {
        await using var log = await OpenAsync();
        await server.KillAsync();
        await Eventually.BecomesAsync(() => !log.IsAvailable);
        await server.StartAsync();
        await Eventually.BecomesAsync(() => log.IsAvailable);
    }

    [Fact]
    public async Task Without_a_server_the_log_does_not_open_and_says_where_it_looked()
    {
        await server.KillAsync();
        var e = await Assert.ThrowsAsync<LogUnavailableException>(() => OpenAsync(",password=secret123"));
        Assert.Contains(server.Configuration, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret123", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_redis_acknowledges_nothing_and_goes_on_when_it_has_room()
    {
        await using var log = await OpenAsync();
        await log.AppendAsync("first");
        await server.RunAsync("CONFIG", "SET", "maxmemory", "1");
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync("k"));
        await server.RunAsync("CONFIG", "SET", "maxmemory", "0");
        Assert.Equal(new Appended(2, true), await log.AppendAsync("k"));
    }

    /// <summary>What a failover to a replica that lagged behind does.</summary>
    private async Task LoseTailAsync(int left)
    {
        const string names = "live:{gathering}:";
        var rows = (RedisResult[])(await server.RunAsync("XRANGE", names + "log", "-", "+"))!;
        await server.RunAsync("DEL", names + "log", names + "keys");
        foreach (var row in rows.Take(left).Select(row => (RedisResult[])row!))
            await server.RunAsync("XADD", [names + "log", (string)row[0]!, .. ((RedisResult[])row[1]!).Select(field => (object)(string)field!)]);
    }

    private Task<RedisLog> OpenAsync(string more = "") => RedisLog.OpenAsync(
        server.Configuration + more, "gathering", TimeProvider.System, NullLogger<RedisLog>.Instance, CancellationToken.None);

    /// <summary>As a caller does: again with the same key until the log answers.</summary>
    private static async Task<T> Retry<T>(Func<Task<T>> append)
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                return await append();
            }
            catch (LogUnavailableException) when (!bound.IsCancellationRequested)
            {
                await Task.Yield();
            }
        }
    }
}
