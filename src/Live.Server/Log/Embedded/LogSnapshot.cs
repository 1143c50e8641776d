using Live.Log;

namespace Live.Server.Log.Embedded;

/// <summary>Reads an embedded log as it is on the disk, while another process may be writing it.</summary>
internal static class LogSnapshot
{
    /// <summary>Every whole entry, in order; a line that is still being written ends it.</summary>
    /// <param name="folder">The log's folder; it must hold a log.</param>
    public static List<Entry> Read(string folder)
    {
        using var file = new FileStream(LogFile.PathIn(folder), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var reader = new LineReader(file);
        var entries = new List<Entry>();
        for (var header = true; reader.TryRead(out var line, out var whole) && whole && Line.TryRead(line, out var json); header = false)
        {
            if (!header)
                entries.Add(EntryJson.Read(json));
        }

        return entries;
    }
}
