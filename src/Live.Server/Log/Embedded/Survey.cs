using System.Text.Json;

namespace Live.Server.Log.Embedded;

/// <summary>
/// What a look through the whole file found. A write that a crash cut short lacks its end, so only a last line without
/// its line feed may be unreadable: it was never acknowledged. Anything else unreadable is damage, and stops the start.
/// </summary>
internal sealed class Survey
{
    private Survey(string epoch, long length, bool lacksFeed, Dictionary<string, long> keys, List<long> index) =>
        (Epoch, Length, LacksFeed, Keys, Index) = (epoch, length, lacksFeed, keys, index);

    /// <summary>From the first line.</summary>
    public string Epoch { get; }

    /// <summary>How many bytes are good; what lies behind them is torn.</summary>
    public long Length { get; }

    /// <summary>The last good line is whole but for its line feed.</summary>
    public bool LacksFeed { get; }

    /// <summary>Which key is at which position.</summary>
    public Dictionary<string, long> Keys { get; }

    /// <summary>Where every <see cref="LogFile.IndexStep"/>th entry starts, from position 1 on.</summary>
    public List<long> Index { get; }

    /// <summary>Looks through a file.</summary>
    /// <exception cref="LogDamagedException">An acknowledged line cannot be read.</exception>
    public static Survey Of(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var reader = new LineReader(file);
        var (keys, index) = (new Dictionary<string, long>(StringComparer.Ordinal), new List<long>());
        var (length, lacksFeed) = (0L, false);
        string? epoch = null;
        for (var number = 1L; reader.TryRead(out var line, out var whole); number++)
        {
            if (!Line.TryRead(line, out var json))
            {
                if (whole)
                    throw new LogDamagedException(path, number, "its checksum is wrong");
                break;
            }

            if (epoch is null)
                epoch = ReadHeader(path, json);
            else
                Note(path, number, json, length, keys, index);
            (length, lacksFeed) = (reader.Offset, !whole);
        }

        return epoch is null
            ? throw new LogDamagedException(path, 1, "it does not say which log this is")
            : new Survey(epoch, length, lacksFeed, keys, index);
    }

    private static string ReadHeader(string path, ReadOnlySpan<byte> json)
    {
        try
        {
            return Header.Read(json);
        }
        catch (JsonException e)
        {
            throw new LogDamagedException(path, 1, e.Message);
        }
    }

    private static void Note(
        string path, long number, ReadOnlySpan<byte> json, long offset, Dictionary<string, long> keys, List<long> index)
    {
        var expected = number - 1;
        var (position, key) = EntryJson.ReadPlace(json);
        if (position != expected)
            throw new LogDamagedException(path, number, $"entry {expected} should be here, and it is entry {position}");
        if (!keys.TryAdd(key, position))
            throw new LogDamagedException(path, number, $"it repeats the key of entry {keys[key]}");
        if ((position - 1) % LogFile.IndexStep == 0)
            index.Add(offset);
    }
}
