using Live.Server.Slack;

namespace Live.Server.Mirror;

/// <summary>What a message of ours carries along unseen, so that it can be found again.</summary>
/// <param name="Key">Which message it is.</param>
[SlackType(Wire.MessageEventType)]
public sealed record MessageMark(string? Key)
{
    /// <summary>The key that a message carries; null when it is none of ours.</summary>
    public static string? KeyOf(MessageEvent? message) =>
        message?.Metadata is { EventType: Wire.MessageEventType } metadata ? metadata.Read<MessageMark>()?.Key : null;
}
