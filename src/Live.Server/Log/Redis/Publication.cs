using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Live.Log;

namespace Live.Server.Log.Redis;

/// <summary>An entry as it was published. Only a doorbell with the entry inside: it may be lost, late or from another log.</summary>
/// <param name="At">Where a reader is that has it.</param>
/// <param name="Before">Fingerprint of the entry before it.</param>
/// <param name="Entry">The entry; null when it was not understood, so that the reader who fetches it gets the failure.</param>
internal sealed record Publication(Place At, string Before, Entry? Entry)
{
    /// <summary>Says nothing, but that readers do well to look: publications may have been missed.</summary>
    public static Publication Doubt() => new(new Place("", 0, ""), "", null);

    /// <summary>Reads <c>epoch position before fingerprint line</c>, as the script publishes it.</summary>
    public static Publication Parse(ReadOnlySpan<byte> message)
    {
        var line = message;
        var epoch = Encoding.ASCII.GetString(Word(ref line));
        if (!Utf8Parser.TryParse(Word(ref line), out long position, out _))
            return Doubt();
        var before = Encoding.ASCII.GetString(Word(ref line));
        var at = new Place(epoch, position, Encoding.ASCII.GetString(Word(ref line)));
        try
        {
            return new Publication(at, before, EntryJson.Read(line));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return new Publication(at, before, null);
        }
    }

    private static ReadOnlySpan<byte> Word(ref ReadOnlySpan<byte> line)
    {
        var space = line.IndexOf((byte)' ');
        var word = space < 0 ? line : line[..space];
        line = space < 0 ? default : line[(space + 1)..];
        return word;
    }
}
