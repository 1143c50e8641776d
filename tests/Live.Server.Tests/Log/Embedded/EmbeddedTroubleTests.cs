using Live.Server.Log;
using Live.Server.Log.Embedded;
using Microsoft.Extensions.Logging.Abstractions;

namespace Live.Server.Tests.Log.Embedded;

public sealed class EmbeddedTroubleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_write_cut_short_anywhere_loses_nothing_that_was_acknowledged()
    {
        await WriteAsync(3);
        var whole = await File.ReadAllBytesAsync(folder.File);
        var third = Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) + 1;
        for (var length = third; length <= whole.Length; length++)
        {
            await File.WriteAllBytesAsync(folder.File, whole[..length]);
            await using var log = await OpenAsync();
            await using var reader = new Following(log);
            var expected = length >= whole.Length - 1 ? 3 : 2; // an entry that only lacks its line feed is whole
            Assert.Equal(new Appended(expected + 1, true), await log.AppendAsync("next"));
            await reader.UntilAsync(expected + 1);
        }
    }

    [Fact]
    public async Task Torn_bytes_are_kept_beside_the_log()
    {
        await WriteAsync(2);
        await File.AppendAllTextAsync(folder.File, "0123abcd {\"position\":3,\"at\":");
        await using var log = await OpenAsync();
        Assert.Equal("0123abcd {\"position\":3,\"at\":\n", await File.ReadAllTextAsync(folder.Torn));
        Assert.Equal(new Appended(3, true), await log.AppendAsync("k-3"));
    }

    [Fact]
    public async Task A_block_of_zeros_at_the_end_is_a_torn_write_too()
    {
        await WriteAsync(2);
        await File.AppendAllTextAsync(folder.File, new string('\0', 4096));
        await using var log = await OpenAsync();
        Assert.Equal(new Appended(3, true), await log.AppendAsync("k-3"));
    }

    [Fact]
    public async Task A_flipped_bit_stops_the_start_with_the_line_s_number_and_changes_nothing()
    {
        await WriteAsync(5);
        var good = await File.ReadAllBytesAsync(folder.File);
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var bad = (byte[])good.Clone();
            var at = random.Next(good.Length - 1);
            bad[at] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(folder.File, bad);
            var e = await Assert.ThrowsAsync<LogDamagedException>(OpenAsync);
            var line = 1 + good[..at].Count(letter => letter == (byte)'\n');
            Assert.Equal(line, e.Line);
            Assert.Contains($"Line {line} of {folder.File}", e.Message, StringComparison.Ordinal);
            Assert.Equal(bad, await File.ReadAllBytesAsync(folder.File));
        }
    }

    [Fact]
    public async Task A_missing_line_stops_the_start()
    {
        await WriteAsync(3);
        var lines = await File.ReadAllLinesAsync(folder.File);
        await File.WriteAllLinesAsync(folder.File, [lines[0], lines[1], lines[3]]);
        var e = await Assert.ThrowsAsync<LogDamagedException>(OpenAsync);
        Assert.Equal(3, e.Line);
    }

    [Fact]
    public async Task An_empty_file_is_not_taken_for_a_fresh_log()
    {
        await File.WriteAllTextAsync(folder.File, "");
        Assert.Equal(1, (await Assert.ThrowsAsync<LogDamagedException>(OpenAsync)).Line);
    }

    [Fact]
    public async Task A_second_process_is_told_to_stop_the_first_one()
    {
        await using var log = await OpenAsync();
        var e = await Assert.ThrowsAsync<LogUnavailableException>(OpenAsync);
        Assert.Contains("in use by another process", e.Message, StringComparison.Ordinal);
        Assert.Equal(new Appended(1, true), await log.AppendAsync("k"));
    }

    [Theory]
    [InlineData(nameof(DiskState.Full))]
    [InlineData(nameof(DiskState.CannotFlush))]
    public async Task A_disk_that_fails_acknowledges_nothing_and_the_log_goes_on_when_it_recovers(string state)
    {
        FailingFile file = null!;
        await using (var log = await OpenAsync(path => file = new FailingFile(path)))
        {
            await using var reader = new Following(log);
            await log.AppendManyAsync(10, "good");
            file.Disk = Enum.Parse<DiskState>(state);
            var failing = Enumerable.Range(1, 20).Select(i => log.AppendAsync($"bad-{i}")).ToArray();
            foreach (var append in failing)
                await Assert.ThrowsAsync<LogUnavailableException>(() => append);
            Assert.False(log.IsAvailable);
            Assert.False((await log.AppendAsync("good-1")).Added);
            file.Disk = DiskState.Good;
            Assert.Equal(new Appended(11, true), await log.AppendAsync("bad-7"));
            Assert.True(log.IsAvailable);
            await reader.UntilAsync(11);
            Assert.Equal("bad-7", reader.Entries[^1].Key);
        }

        await using var again = await OpenAsync();
        Assert.Equal(new Appended(12, true), await again.AppendAsync("next"));
        Assert.False(File.Exists(folder.Torn));
    }

    [Fact]
    public async Task A_disk_that_recovers_is_noticed_although_nobody_appends()
    {
        FailingFile file = null!;
        await using var log = await OpenAsync(path => file = new FailingFile(path));
        file.Disk = DiskState.Full;
        await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync("k"));
        var full = new FileInfo(folder.File).Length;
        file.Disk = DiskState.Good;
        await Eventually.BecomesAsync(() => log.IsAvailable);
        Assert.True(new FileInfo(folder.File).Length < full);
    }

    [Fact]
    public async Task A_reader_that_does_not_read_holds_nobody_up_and_misses_nothing()
    {
        await using var log = await OpenAsync();
        await using var slow = log.ReadAsync(0, CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await slow.MoveNextAsync());
        for (var i = 0; i < 5; i++)
            await log.AppendManyAsync(4000, $"round-{i}");
        var position = 0L;
        while (position < 20_000 && await slow.MoveNextAsync())
        {
            foreach (var entry in slow.Current.Entries)
                Assert.Equal(++position, entry.Position);
        }
    }

    private async Task WriteAsync(int entries)
    {
        await using var log = await OpenAsync();
        for (var i = 1; i <= entries; i++)
            await log.AppendAsync($"k-{i}", "Wörter 質");
    }

    private Task<EmbeddedLog> OpenAsync() => EmbeddedLog.OpenAsync(
        folder.Path, TimeProvider.System, NullLogger<EmbeddedLog>.Instance, CancellationToken.None);

    private Task<EmbeddedLog> OpenAsync(Func<string, FileStream> open) => EmbeddedLog.OpenAsync(
        folder.Path, open, TimeProvider.System, NullLogger<EmbeddedLog>.Instance, CancellationToken.None);
}
