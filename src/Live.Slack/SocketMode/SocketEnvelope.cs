using System.Text.Json;

namespace Live.Slack.SocketMode;

/// <summary>One message of a socket: a request in its envelope, or a word about the socket itself.</summary>
internal sealed class SocketEnvelope
{
    public const string Hello = "hello";
    public const string Disconnect = "disconnect";

    public string Type { get; set; } = "";

    public string? EnvelopeId { get; set; }

    public JsonElement Payload { get; set; }

    /// <summary>Why Slack disconnects.</summary>
    public string? Reason { get; set; }

    /// <summary>The acknowledgement of a request, with what the handler answers.</summary>
    public static byte[] Acknowledge(string envelopeId, object? payload) =>
        JsonSerializer.SerializeToUtf8Bytes(new { EnvelopeId = envelopeId, Payload = payload }, SlackJson.Options);
}
