using Live.Log;
using Live.Server.Log;

namespace Live.Server.Tests.Log;

/// <summary>What every log promises, case by case. A log passes by deriving from this and saying how it is opened.</summary>
public abstract class LogContract : IAsyncLifetime
{
    private readonly List<ILog> opened = [];

    /// <summary>Opens this test's log; again and again it is the same one.</summary>
    protected abstract Task<ILog> OpenLogAsync();

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync()
    {
        foreach (var log in opened)
            await log.DisposeAsync();
    }

    protected async Task<ILog> OpenAsync()
    {
        var log = await OpenLogAsync();
        opened.Add(log);
        return log;
    }

    private async Task<ILog> ReopenAsync(ILog log)
    {
        await log.DisposeAsync();
        return await OpenAsync();
    }

    private static async Task<IReadOnlyList<Entry>> ReadAllAsync(ILog log)
    {
        await using var reader = new Following(log);
        await reader.UntilCaughtUpAsync();
        return reader.Entries;
    }

    [Fact]
    public async Task Positions_have_no_gaps_however_many_append_at_once()
    {
        var log = await OpenAsync();
        var appended = await log.AppendManyAsync(5000);
        Assert.All(appended, one => Assert.True(one.Added));
        Assert.Equal(Enumerable.Range(1, 5000).Select(i => (long)i), appended.Select(one => one.Position).Order());
    }

    [Fact]
    public async Task One_caller_s_entries_are_in_the_order_in_which_they_were_acknowledged()
    {
        var log = await OpenAsync();
        for (var i = 1; i <= 20; i++)
            Assert.Equal(new Appended(i, true), await log.AppendAsync($"k-{i}"));
    }

    [Fact]
    public async Task The_same_key_again_finds_the_entry_and_adds_nothing()
    {
        var log = await OpenAsync();
        Assert.Equal(new Appended(1, true), await log.AppendAsync("a", "first"));
        Assert.Equal(new Appended(2, true), await log.AppendAsync("b"));
        Assert.Equal(new Appended(1, false), await log.AppendAsync("a", "second"));
        await using var reader = new Following(log);
        await reader.UntilCaughtUpAsync();
        Assert.Equal(["first", "Why?"], reader.Entries.Select(entry => entry.Text()));
    }

    [Fact]
    public async Task The_same_key_many_times_at_once_is_one_entry()
    {
        var log = await OpenAsync();
        var appended = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => log.AppendAsync($"k-{i % 5}")));
        Assert.Equal(5, appended.Count(one => one.Added));
        Assert.Equal([1, 2, 3, 4, 5], appended.Select(one => one.Position).Distinct().Order());
    }

    [Fact]
    public async Task The_same_key_finds_its_entry_after_reopening()
    {
        var log = await OpenAsync();
        await log.AppendManyAsync(3);
        var before = await log.AppendAsync("late");
        log = await ReopenAsync(log);
        Assert.Equal(before with { Added = false }, await log.AppendAsync("late"));
        Assert.Equal(new Appended(5, true), await log.AppendAsync("new"));
    }

    [Fact]
    public async Task Reopening_keeps_every_entry_and_the_epoch()
    {
        var log = await OpenAsync();
        var epoch = log.Epoch;
        await log.AppendManyAsync(100);
        var before = await ReadAllAsync(log);
        log = await ReopenAsync(log);
        Assert.Equal(epoch, log.Epoch);
        Assert.Equal(before, await ReadAllAsync(log));
        Assert.Equal(100, before.Count);
    }

    [Fact]
    public async Task A_log_has_an_epoch_and_answers_once_it_is_open()
    {
        var log = await OpenAsync();
        Assert.NotEmpty(log.Epoch);
        Assert.True(log.IsAvailable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1500)]
    [InlineData(2999)]
    [InlineData(3000)]
    public async Task A_reader_gets_every_entry_after_its_position_once_and_in_order(long after)
    {
        var log = await OpenAsync();
        await log.AppendManyAsync(3000, "past");
        await using var reader = new Following(log, after);
        await log.AppendManyAsync(3000, "present");
        await reader.UntilAsync(6000);
        Assert.Equal(6000 - after, reader.Entries.Count);
        Assert.Equal(0, reader.Restarts);
    }

    [Fact]
    public async Task A_reader_of_an_empty_log_has_caught_up_at_once()
    {
        await using var reader = new Following(await OpenAsync());
        await reader.UntilCaughtUpAsync();
        Assert.Equal([0L], reader.CaughtUpAt);
    }

    [Fact]
    public async Task A_reader_has_caught_up_when_it_knows_what_was_there_when_it_began_and_is_told_once()
    {
        var log = await OpenAsync();
        await log.AppendManyAsync(2500);
        await using var reader = new Following(log);
        await reader.UntilCaughtUpAsync();
        Assert.True(reader.CaughtUpAt[0] >= 2500);
        var reached = reader.CaughtUpAt[0];
        await log.AppendAsync("new");
        await reader.UntilAsync(2501);
        Assert.Equal([reached], reader.CaughtUpAt);
    }

    [Fact]
    public async Task A_reader_at_the_end_has_caught_up_without_an_entry()
    {
        var log = await OpenAsync();
        await log.AppendManyAsync(10);
        await using var reader = new Following(log, after: 10);
        await reader.UntilCaughtUpAsync();
        Assert.Equal([10L], reader.CaughtUpAt);
        Assert.Empty(reader.Entries);
    }

    [Fact]
    public async Task What_is_acknowledged_can_be_read_at_once()
    {
        var log = await OpenAsync();
        for (var i = 1; i <= 20; i++)
        {
            var appended = await log.AppendAsync($"k-{i}");
            await using var reader = new Following(log);
            await reader.UntilCaughtUpAsync();
            Assert.True(reader.CaughtUpAt[0] >= appended.Position);
        }
    }

    [Fact]
    public async Task A_reader_that_knows_more_than_the_log_is_told_to_start_over()
    {
        var log = await OpenAsync();
        await log.AppendManyAsync(5);
        await using var reader = new Following(log, after: 9);
        await reader.UntilCaughtUpAsync();
        Assert.Equal(1, reader.Restarts);
        Assert.Equal(5, reader.Entries.Count);
    }

    [Fact]
    public async Task Two_readers_agree()
    {
        var log = await OpenAsync();
        await using var one = new Following(log);
        await log.AppendManyAsync(1000, "a");
        await using var other = new Following(log);
        await log.AppendManyAsync(1000, "b");
        await one.UntilAsync(2000);
        await other.UntilAsync(2000);
        Assert.Equal(one.Entries, other.Entries);
    }

    [Fact]
    public async Task An_append_that_was_given_up_may_be_tried_again_and_is_one_entry()
    {
        var log = await OpenAsync();
        using var given = new CancellationTokenSource();
        var first = log.AppendAsync(Drafts.Draft("k"), given.Token);
        await given.CancelAsync();
        try
        {
            await first;
        }
        catch (OperationCanceledException)
        {
        }

        var again = await log.AppendAsync("k");
        Assert.Equal(1, again.Position);
        Assert.Equal(new Appended(2, true), await log.AppendAsync("next"));
    }

    [Fact]
    public async Task An_append_that_was_given_up_before_it_began_says_so()
    {
        var log = await OpenAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => log.AppendAsync(Drafts.Draft("k"), new CancellationToken(true)));
    }

    [Fact]
    public async Task An_entry_comes_back_as_it_was_appended_whatever_it_is_written_in()
    {
        var log = await OpenAsync();
        const string text = "質問 🙋🏽‍♀️ \"ü\"\\ \0 \u001f \u2028 <script> \r\n é e\u0301";
        await log.AppendAsync("k 🔑 ü", text);
        var draft = Drafts.Draft("k 🔑 ü", text);
        Entry[] expected = [new Entry(1, draft.At, draft.Who, draft.Fact, draft.Key)];
        Assert.Equal(expected, await ReadAllAsync(log));
        log = await ReopenAsync(log);
        Assert.Equal(expected, await ReadAllAsync(log));
    }

    [Fact]
    public async Task A_large_entry_is_an_entry_like_any_other()
    {
        var log = await OpenAsync();
        await using var reader = new Following(log);
        await log.AppendAsync("small");
        await log.AppendAsync("large", new string('質', 1_000_000));
        await log.AppendAsync("small again");
        await reader.UntilAsync(3);
        Assert.Equal(1_000_000, reader.Entries[1].Text().Length);
    }

    [Fact]
    public async Task A_fact_without_a_name_is_refused_and_the_log_goes_on()
    {
        var log = await OpenAsync();
        await Assert.ThrowsAsync<NotSupportedException>(() =>
            log.AppendAsync(Drafts.Draft("k") with { Fact = new Unheard() }, CancellationToken.None));
        Assert.Equal(new Appended(1, true), await log.AppendAsync("k"));
    }

    [Fact]
    public async Task A_closed_log_takes_nothing()
    {
        var log = await OpenAsync();
        await log.DisposeAsync();
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync("k"));
    }

    [Fact]
    public async Task A_reader_whose_log_is_closed_does_not_take_silence_for_an_end()
    {
        var log = await OpenAsync();
        var reader = log.ReadAsync(0, CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await reader.MoveNextAsync());
        var next = reader.MoveNextAsync();
        await log.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await next);
        await reader.DisposeAsync();
    }

    [Fact]
    public async Task A_reader_that_is_stopped_says_so()
    {
        var log = await OpenAsync();
        using var stop = new CancellationTokenSource();
        var reader = log.ReadAsync(0, stop.Token).GetAsyncEnumerator();
        Assert.True(await reader.MoveNextAsync());
        var next = reader.MoveNextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        await reader.DisposeAsync();
    }

    private sealed record Unheard : Fact;
}
