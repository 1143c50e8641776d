using System.Buffers;
using Live.Log;

namespace Live.Server.Log.Embedded;

/// <summary>The appends that one write to the disk makes safe together. Used again and again by the one writer.</summary>
internal sealed class Group
{
    private const int MostEntries = 2048;
    private const int MostBytes = 1 << 20;

    private readonly ArrayBufferWriter<byte> json = new(4096);
    private readonly ArrayBufferWriter<byte> lines = new(64 * 1024);
    private readonly Dictionary<string, long> keys = new(StringComparer.Ordinal);
    private readonly List<(PendingAppend Append, Appended Appended)> waiting = [];

    /// <summary>The lines to write.</summary>
    public ReadOnlySpan<byte> Lines => lines.WrittenSpan;

    /// <summary>Where each line ends.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>The entries of those lines.</summary>
    public List<Entry> Entries { get; } = [];

    /// <summary>Whether another append may wait for the next write.</summary>
    public bool IsFull => waiting.Count >= MostEntries || lines.WrittenCount >= MostBytes;

    /// <summary>Adds an append, unless its key is in the log or in this group already.</summary>
    /// <param name="append">The append.</param>
    /// <param name="last">Position of the last entry that is safe.</param>
    /// <param name="safe">The keys of the entries that are safe.</param>
    public void Add(PendingAppend append, long last, Dictionary<string, long> safe)
    {
        var key = append.Entry.Key;
        if (safe.TryGetValue(key, out var position) || keys.TryGetValue(key, out position))
        {
            waiting.Add((append, new Appended(position, Added: false)));
            return;
        }

        position = last + Entries.Count + 1;
        json.ResetWrittenCount();
        EntryJson.Write(json, position, append.Body);
        Line.Write(lines, json.WrittenSpan);
        Ends.Add(lines.WrittenCount);
        Entries.Add(append.Entry with { Position = position });
        keys.Add(key, position);
        waiting.Add((append, new Appended(position, Added: true)));
    }

    /// <summary>The write is safe: everybody is told.</summary>
    public void Acknowledge(Dictionary<string, long> safe)
    {
        foreach (var (key, position) in keys)
            safe.Add(key, position);
        foreach (var (append, appended) in waiting)
            append.Acknowledge(appended);
    }

    /// <summary>The write failed: those who wait for it are told so; those whose entry was safe before are not concerned.</summary>
    public void Fail(string message, Exception cause)
    {
        foreach (var (append, appended) in waiting)
        {
            if (appended.Added || keys.ContainsKey(append.Entry.Key))
                append.Fail(message, cause);
            else
                append.Acknowledge(appended);
        }
    }

    /// <summary>Empty again.</summary>
    public void Clear()
    {
        lines.ResetWrittenCount();
        Ends.Clear();
        Entries.Clear();
        keys.Clear();
        waiting.Clear();
    }
}
