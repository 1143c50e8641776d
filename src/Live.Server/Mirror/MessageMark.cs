using Live.Server.Slack;

namespace Live.Server.Mirror;

/// <summary>What a message of ours carries along unseen, so that it can be found again.</summary>
/// <param name="Key">Which message it is.</param>
/// <param name="Gathering">Of which gathering: last year's had the same sessions in the same channels.</param>
[SlackType(Wire.MessageEventType)]
public sealed record MessageMark(string? Key, string? Gathering)
{
    /// <summary>The key that a message carries; null when it is none of this gathering's.</summary>
    public static string? KeyOf(MessageEvent? message, string gathering) =>
        message?.Metadata is { EventType: Wire.MessageEventType } metadata && metadata.Read<MessageMark>() is { } mark && mark.Gathering == gathering
            ? mark.Key : null;
}
