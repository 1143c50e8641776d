namespace Live.Server.Log.Embedded;

/// <summary>A line that was acknowledged cannot be read. The file is left as it is, for a person to look at.</summary>
public sealed class LogDamagedException(string path, long line, string what)
    : Exception($"Line {line} of {path} is damaged: {what}. Nothing was changed. Bring the file back from a backup, or repair the line.")
{
    /// <summary>The line's number, from 1.</summary>
    public long Line { get; } = line;
}
