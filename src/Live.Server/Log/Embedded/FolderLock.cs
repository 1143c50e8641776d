namespace Live.Server.Log.Embedded;

/// <summary>Holds a folder for one process. The operating system lets go of it however the process ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream held;

    /// <summary>Takes the folder.</summary>
    /// <exception cref="LogUnavailableException">Someone else has it.</exception>
    public FolderLock(string folder)
    {
        try
        {
            held = new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new LogUnavailableException(
                $"The log in {folder} is in use by another process. One log can have one writer: stop the other one first.", e);
        }
    }

    /// <inheritdoc />
    public void Dispose() => held.Dispose();
}
