using Live.Log;

namespace Live.Server.Log;

/// <summary>A caller waiting for its fact to be in the log.</summary>
internal sealed class PendingAppend
{
    // Completed by a value also when it failed, so that nobody has to look at the failure of a caller who has gone.
    private readonly TaskCompletionSource<(Appended Appended, string? Failure, Exception? Cause)> outcome =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Writes the fact down and reads it back in the caller's own time. What cannot be read back fails here, before it
    /// is in the log, where it would stop every node; and readers get what a restart will read.
    /// </summary>
    public PendingAppend(Draft draft)
    {
        Body = EntryJson.Body(draft);
        Entry = EntryJson.Read([(byte)'{', .. Body]);
    }

    /// <summary>The line from behind the position.</summary>
    public byte[] Body { get; }

    /// <summary>The entry as a reader will get it, but for its position.</summary>
    public Entry Entry { get; }

    /// <summary>Ends the waiting well.</summary>
    public void Acknowledge(Appended appended) => outcome.TrySetResult((appended, null, null));

    /// <summary>Ends the waiting without a promise.</summary>
    public void Fail(string message, Exception? cause) => outcome.TrySetResult((default, message, cause));

    /// <summary>Waits.</summary>
    /// <exception cref="LogUnavailableException">The log could not be written.</exception>
    public async Task<Appended> WaitAsync(CancellationToken cancellationToken)
    {
        var (appended, failure, cause) = await outcome.Task.WaitAsync(cancellationToken);
        return failure is null ? appended : throw new LogUnavailableException(failure, cause);
    }
}
