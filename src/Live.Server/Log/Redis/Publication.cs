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

    /// <summary>
    /// Reads a message as the script publishes it: a line <c>epoch position before</c> of the first entry, then a line
    /// <c>fingerprint entry</c> for each.
    /// </summary>
    public static IReadOnlyList<Publication> Parse(ReadOnlySpan<byte> message)
    {
        var rest = message;
        var head = Part(ref rest, (byte)'\n');
        var epoch = Encoding.ASCII.GetString(Part(ref head, (byte)' '));
        if (!Utf8Parser.TryParse(Part(ref head, (byte)' '), out long position, out _))
            return [Doubt()];
        var before = Encoding.ASCII.GetString(head);
        var publications = new List<Publication>();
        for (; !rest.IsEmpty; position++)
        {
            var line = Part(ref rest, (byte)'\n');
            var fingerprint = Encoding.ASCII.GetString(Part(ref line, (byte)' '));
            publications.Add(new Publication(new Place(epoch, position, fingerprint), before, Read(line)));
            before = fingerprint;
        }

        return publications;
    }

    private static Entry? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return EntryJson.Read(line);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> Part(ref ReadOnlySpan<byte> text, byte end)
    {
        var length = text.IndexOf(end);
        var part = length < 0 ? text : text[..length];
        text = length < 0 ? default : text[(length + 1)..];
        return part;
    }
}
