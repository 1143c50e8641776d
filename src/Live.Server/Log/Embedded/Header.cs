using System.Text.Json;

namespace Live.Server.Log.Embedded;

/// <summary>The first line of the file: what it is, and the log's epoch.</summary>
internal static class Header
{
    private const string Format = "live/1";

    public static byte[] Write(string epoch) => JsonSerializer.SerializeToUtf8Bytes(new { log = Format, epoch });

    /// <summary>The epoch.</summary>
    /// <exception cref="JsonException">It is the first line of something else.</exception>
    public static string Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.TryGetProperty("log", out var format) && format.ValueEquals(Format)
            && document.RootElement.TryGetProperty("epoch", out var epoch) && epoch.GetString() is { } value
            ? value : throw new JsonException($"This is not a log in the format {Format}.");
    }
}
