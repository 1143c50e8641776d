namespace Live.Server.Log.Embedded;

/// <summary>Cuts a stream into lines, in a buffer that grows to the longest of them.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool ended;

    /// <summary>Where the next line starts, counted from where reading began.</summary>
    public long Offset { get; private set; }

    /// <summary>The next line without its line feed, until the next call.</summary>
    /// <param name="line">The line; at the end of the stream it may lack its line feed.</param>
    /// <param name="whole">Whether it had one.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, out bool whole)
    {
        var searched = 0;
        while (true)
        {
            var there = buffer.AsSpan(start, end - start);
            var feed = there[searched..].IndexOf((byte)'\n');
            whole = feed >= 0;
            if (whole || ended)
            {
                line = whole ? there[..(searched + feed)] : there;
                var taken = line.Length + (whole ? 1 : 0);
                start += taken;
                Offset += taken;
                return taken > 0;
            }

            searched = there.Length;
            Fill();
        }
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
    }
}
