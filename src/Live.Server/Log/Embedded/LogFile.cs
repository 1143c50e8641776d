using System.Buffers;
using System.Security.Cryptography;
using Live.Log;

namespace Live.Server.Log.Embedded;

/// <summary>
/// The file under an embedded log. One thread appends; any thread reads what is safe. A failed write leaves bytes
/// behind that nobody was promised: they are cut off before the next one.
/// </summary>
internal sealed partial class LogFile : IDisposable
{
    /// <summary>One entry in so many has its place in memory; a read starts at the nearest one before.</summary>
    public const int IndexStep = 1024;

    private readonly string path;
    private readonly FileStream file;
    private readonly Lock gate = new();
    private readonly List<long> index;
    private long length;
    private bool dirty;

    private LogFile(string path, FileStream file, Survey survey)
    {
        (this.path, this.file) = (path, file);
        (index, length) = (survey.Index, survey.Length);
        (Epoch, Keys) = (survey.Epoch, survey.Keys);
    }

    /// <summary>The log's epoch.</summary>
    public string Epoch { get; }

    /// <summary>Which key is at which position; only the one who appends may look.</summary>
    public Dictionary<string, long> Keys { get; }

    /// <summary>Where the file is in a log's folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, "log.jsonl");

    /// <summary>Opens the file, and makes it when there is none.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="open">Opens the file for writing; a test gives one that fails.</param>
    /// <param name="logger">Hears of a torn end.</param>
    /// <exception cref="LogDamagedException">An acknowledged line cannot be read.</exception>
    public static LogFile Open(string folder, Func<string, FileStream> open, ILogger logger)
    {
        var path = PathIn(folder);
        if (!File.Exists(path))
            Make(path);
        var survey = Survey.Of(path);
        var file = new LogFile(path, open(path), survey);
        try
        {
            file.Mend(survey, logger);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes lines behind the last good one, and returns when they are safe on the disk.</summary>
    /// <param name="lines">Whole lines.</param>
    /// <param name="first">Position of the first of them.</param>
    /// <param name="ends">Where each line ends within <paramref name="lines"/>.</param>
    /// <exception cref="IOException">Nothing was added.</exception>
    public void Append(ReadOnlySpan<byte> lines, long first, IReadOnlyList<int> ends)
    {
        if (dirty)
            CutToLength();
        dirty = true;
        file.Position = length;
        file.Write(lines);
        file.Flush(flushToDisk: true);
        dirty = false;
        lock (gate)
        {
            for (var i = 0; i < ends.Count; i++)
            {
                if ((first + i - 1) % IndexStep == 0)
                    index.Add(length + (i == 0 ? 0 : ends[i - 1]));
            }

            length += lines.Length;
        }
    }

    /// <summary>Tries whether the disk takes a write again, and leaves nothing behind.</summary>
    public void Try()
    {
        dirty = true;
        file.Position = length;
        file.Write(new byte[4096]);
        file.Flush(flushToDisk: true);
        CutToLength();
        dirty = false;
    }

    /// <summary>Reads entries that are safe, after one position and up to another.</summary>
    public IEnumerable<Entry> Read(long after, long upTo)
    {
        using var past = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        lock (gate)
            past.Position = index[(int)(after / IndexStep)];
        var reader = new LineReader(past);
        for (var entry = Next(reader); ; entry = Next(reader))
        {
            if (entry.Position > after)
                yield return entry;
            if (entry.Position >= upTo)
                yield break;
        }
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();

    private static Entry Next(LineReader reader) =>
        reader.TryRead(out var line, out _) && Line.TryRead(line, out var json)
            ? EntryJson.Read(json)
            : throw new InvalidOperationException("The file changed under the log: a line that was good cannot be read any more.");

    /// <summary>The file appears with its first line or not at all, so that a file without one is never a fresh log.</summary>
    private static void Make(string path)
    {
        var line = new ArrayBufferWriter<byte>();
        Line.Write(line, Header.Write(RandomNumberGenerator.GetHexString(16, lowercase: true)));
        using (var made = new FileStream(path + ".new", FileMode.Create, FileAccess.Write))
        {
            made.Write(line.WrittenSpan);
            made.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path);
    }

    /// <summary>Makes the end of the file the end of its last good line. Torn bytes are kept beside it, though nobody was promised them.</summary>
    private void Mend(Survey survey, ILogger logger)
    {
        if (file.Length > length)
        {
            var torn = path + ".torn";
            file.Position = length;
            using (var beside = new FileStream(torn, FileMode.Append, FileAccess.Write))
            {
                file.CopyTo(beside);
                beside.Write("\n"u8);
                beside.Flush(flushToDisk: true);
            }

            LogTorn(logger, path, Keys.Count, file.Length - length, torn);
            CutToLength();
        }

        if (survey.LacksFeed)
        {
            file.Position = length;
            file.Write("\n"u8);
            file.Flush(flushToDisk: true);
            length++;
        }
    }

    private void CutToLength()
    {
        file.SetLength(length);
        file.Flush(flushToDisk: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "The last write to {Path} was cut short: {Bytes} bytes after entry {Position} were never acknowledged, and are now in {Torn}")]
    private static partial void LogTorn(ILogger logger, string path, long position, long bytes, string torn);
}
