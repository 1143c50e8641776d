using System.Text.Encodings.Web;
using System.Text.Json;

namespace Live.Bench.Load;

/// <summary>Messages to a hub.</summary>
internal static class Call
{
    private static readonly JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A call that wants an answer.</summary>
    public static byte[] Of(string target, params object?[] arguments) =>
    [
        .. JsonSerializer.SerializeToUtf8Bytes(new { type = 1, invocationId = "1", target, arguments }, options), 0x1e,
    ];

    /// <summary>Whether a message is the answer that it worked, of a hub that answers by value or refusal.</summary>
    public static bool Worked(ReadOnlySpan<byte> message) =>
        message.StartsWith("{\"type\":3,"u8) && message.IndexOf("\"refusal\":null"u8) >= 0;
}
