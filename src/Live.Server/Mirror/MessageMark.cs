using Live.Server.Slack;

namespace Live.Server.Mirror;

/// <summary>What a message of ours carries along unseen, so that it can be found again.</summary>
/// <param name="Key">Which message it is.</param>
[SlackType(Wire.MessageEventType)]
public sealed record MessageMark(string? Key);
