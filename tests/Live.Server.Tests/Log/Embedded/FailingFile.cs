namespace Live.Server.Tests.Log.Embedded;

/// <summary>A real file on a disk that a test can make fail.</summary>
internal sealed class FailingFile(string path) : FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
{
    /// <summary>How the disk is.</summary>
    public DiskState Disk { get; set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Disk is DiskState.Full)
        {
            base.Write(buffer[..(buffer.Length / 2)]);
            throw new IOException("No space left on device");
        }

        base.Write(buffer);
    }

    public override void Flush(bool flushToDisk)
    {
        if (Disk is DiskState.CannotFlush)
            throw new IOException("Input/output error");
        base.Flush(flushToDisk);
    }

    public override void SetLength(long value)
    {
        if (Disk is DiskState.CannotFlush)
            throw new IOException("Input/output error");
        base.SetLength(value);
    }
}

/// <summary>What can be wrong with a disk.</summary>
internal enum DiskState
{
    Good,
    Full,
    CannotFlush,
}
