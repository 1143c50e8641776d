using Live.Log;

namespace Live.Server.Log.Embedded;

/// <summary>The newest entries that are safe on the disk, for readers that keep up; the others read the file.</summary>
internal sealed class Tail(long last)
{
    private const int Capacity = 8192;

    private readonly Lock gate = new();
    private readonly Entry[] ring = new Entry[Capacity];
    private long first = last + 1;
    private long last = last;

    /// <summary>Position of the last entry that is safe.</summary>
    public long Last
    {
        get
        {
            lock (gate)
                return last;
        }
    }

    /// <summary>Adds the entries that follow.</summary>
    public void Add(List<Entry> entries)
    {
        lock (gate)
        {
            foreach (var entry in entries)
                ring[entry.Position % Capacity] = entry;
            last += entries.Count;
            first = Math.Max(first, last - Capacity + 1);
        }
    }

    /// <summary>What follows a position: at most so many entries, none at the end, null when that is only in the file.</summary>
    public Entry[]? After(long position, int atMost)
    {
        lock (gate)
        {
            if (position + 1 < first)
                return null;
            var entries = new Entry[Math.Clamp(last - position, 0, atMost)];
            for (var i = 0; i < entries.Length; i++)
                entries[i] = ring[(position + 1 + i) % Capacity];
            return entries;
        }
    }
}
