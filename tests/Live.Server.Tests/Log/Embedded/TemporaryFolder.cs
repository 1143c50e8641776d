namespace Live.Server.Tests.Log.Embedded;

/// <summary>A folder that goes away with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("live-log-").FullName;

    /// <summary>The log's file.</summary>
    public string File => System.IO.Path.Combine(Path, "log.jsonl");

    /// <summary>Where torn bytes are kept.</summary>
    public string Torn => File + ".torn";

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
