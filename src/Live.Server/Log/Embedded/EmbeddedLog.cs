using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Live.Log;

namespace Live.Server.Log.Embedded;

/// <summary>
/// The log of one gathering in a folder of this machine: an append-only file of JSON lines, in which nothing is
/// acknowledged or read before it is safe on the disk. Appends that come while the disk is busy are written together.
/// </summary>
public sealed partial class EmbeddedLog : ILog
{
    private const int Waiting = 4096;
    private const int RunLength = 1024;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly FolderLock held;
    private readonly LogFile file;
    private readonly Tail tail;
    private readonly TimeProvider time;
    private readonly ILogger<EmbeddedLog> logger;
    private readonly Doorbell bell = new();
    private readonly Channel<PendingAppend> queue = Channel.CreateBounded<PendingAppend>(
        new BoundedChannelOptions(Waiting) { SingleReader = true });

    private readonly Task writing;
    private volatile bool available = true;
    private volatile bool closed;

    private EmbeddedLog(FolderLock held, LogFile file, TimeProvider time, ILogger<EmbeddedLog> logger)
    {
        (this.held, this.file, this.time, this.logger) = (held, file, time, logger);
        tail = new Tail(file.Keys.Count);
        writing = Task.Run(WriteAsync);
    }

    /// <inheritdoc />
    public string Epoch => file.Epoch;

    /// <inheritdoc />
    public bool IsAvailable => available;

    /// <summary>Opens the log in a folder, and makes both when there is none.</summary>
    /// <param name="folder">One gathering's folder.</param>
    /// <param name="time">For the second between two looks at a disk that failed.</param>
    /// <param name="logger">Hears of torn ends and failing disks.</param>
    /// <param name="cancellationToken">Given up before the file is looked through.</param>
    /// <exception cref="LogUnavailableException">Another process has it.</exception>
    /// <exception cref="LogDamagedException">A line that was acknowledged cannot be read; nothing was changed.</exception>
    public static Task<EmbeddedLog> OpenAsync(
        string folder, TimeProvider time, ILogger<EmbeddedLog> logger, CancellationToken cancellationToken) =>
        OpenAsync(folder, OpenFile, time, logger, cancellationToken);

    /// <summary>The same, with the file opened by the caller, unbuffered; tests give one that fails.</summary>
    public static Task<EmbeddedLog> OpenAsync(
        string folder, Func<string, FileStream> open, TimeProvider time, ILogger<EmbeddedLog> logger, CancellationToken cancellationToken) =>
        Task.Run(() =>
        {
            Directory.CreateDirectory(folder);
            var held = new FolderLock(folder);
            try
            {
                return new EmbeddedLog(held, LogFile.Open(folder, open, logger), time, logger);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }, cancellationToken);

    /// <inheritdoc />
    public async Task<Appended> AppendAsync(Draft draft, CancellationToken cancellationToken)
    {
        var append = new PendingAppend(draft);
        try
        {
            await queue.Writer.WriteAsync(append, cancellationToken);
        }
        catch (ChannelClosedException e)
        {
            throw new LogUnavailableException("The log is closed.", e);
        }

        return await append.WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<LogRead> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var end = tail.Last;
        var caughtUp = false;
        if (after > end)
        {
            yield return new LogRead([], CaughtUp: false, Restarted: true);
            after = 0;
        }

        while (true)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            var ring = bell.Next;
            var run = tail.After(after, RunLength);
            if (run is null)
            {
                foreach (var past in file.Read(after, tail.Last).Chunk(RunLength))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    after += past.Length;
                    yield return new LogRead(past, !caughtUp && after >= end);
                    caughtUp |= after >= end;
                }
            }
            else if (run.Length > 0 || !caughtUp)
            {
                cancellationToken.ThrowIfCancellationRequested();
                after += run.Length;
                yield return new LogRead(run, !caughtUp && after >= end);
                caughtUp |= after >= end;
            }
            else
            {
                await ring.WaitAsync(cancellationToken);
            }
        }
    }

    /// <summary>Writes what was taken on, and lets go of the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!queue.Writer.TryComplete())
            return;
        await writing;
        closed = true;
        bell.Ring();
        file.Dispose();
        held.Dispose();
    }

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);

    /// <summary>The one writer.</summary>
    private async Task WriteAsync()
    {
        var group = new Group();
        while (await AnythingAsync())
        {
            while (!group.IsFull && queue.Reader.TryRead(out var append))
                group.Add(append, tail.Last, file.Keys);
            Write(group);
            group.Clear();
        }
    }

    private void Write(Group group)
    {
        try
        {
            if (group.Entries.Count > 0)
            {
                file.Append(group.Lines, tail.Last + 1, group.Ends);
                Answers(null);
            }

            tail.Add(group.Entries); // before the acknowledgement: whoever has it may read and must find the entry
            bell.Ring();
            group.Acknowledge(file.Keys);
        }
        catch (Exception e)
        {
            group.Fail("The log's disk does not take the entry.", e);
            Answers(e);
        }
    }

    /// <summary>Waits for the next append; meanwhile a disk that failed is looked at once a second.</summary>
    private async Task<bool> AnythingAsync()
    {
        var anything = queue.Reader.WaitToReadAsync().AsTask();
        while (!available && await Task.WhenAny(anything, Task.Delay(LookEvery, time)) != anything)
        {
            try
            {
                file.Try();
                Answers(null);
            }
            catch (Exception e)
            {
                Answers(e);
            }
        }

        return await anything;
    }

    private void Answers(Exception? failure)
    {
        if (available == failure is null)
            return;
        available = failure is null;
        if (failure is null)
            LogRecovered(tail.Last);
        else
            LogFailed(failure, tail.Last);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message =
        "The disk of the log takes nothing after entry {Position}: nothing is acknowledged until it does. Is it full?")]
    private partial void LogFailed(Exception e, long position);

    [LoggerMessage(Level = LogLevel.Information, Message = "The disk of the log takes entries again, after entry {Position}")]
    private partial void LogRecovered(long position);
}
