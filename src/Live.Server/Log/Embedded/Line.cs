using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Numerics;

namespace Live.Server.Log.Embedded;

/// <summary>
/// One line of the file: the checksum of its JSON in eight hexadecimal digits (CRC-32C, which finds every flipped
/// bit and every burst of up to 32), a space, the JSON, a line feed.
/// </summary>
internal static class Line
{
    private const int Prefix = 9;

    /// <summary>Writes a whole line.</summary>
    public static void Write(IBufferWriter<byte> lines, ReadOnlySpan<byte> json)
    {
        WritePrefix(json, lines.GetSpan(Prefix));
        lines.Advance(Prefix);
        lines.Write(json);
        lines.Write("\n"u8);
    }

    /// <summary>The JSON of a line without its line feed, when the checksum is right.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> json)
    {
        json = line.Length > Prefix ? line[Prefix..] : default;
        Span<byte> expected = stackalloc byte[Prefix];
        WritePrefix(json, expected);
        return !json.IsEmpty && line.StartsWith(expected);
    }

    private static void WritePrefix(ReadOnlySpan<byte> json, Span<byte> prefix)
    {
        Utf8Formatter.TryFormat(Checksum(json), prefix, out var digits, new StandardFormat('x', 8));
        prefix[digits] = (byte)' ';
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var rest in bytes)
            crc = BitOperations.Crc32C(crc, rest);
        return ~crc;
    }
}
