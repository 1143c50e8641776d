using Live.Log;

namespace Live.Messages;

/// <summary>Slack shows a message with this content now.</summary>
/// <param name="Key">Which message.</param>
/// <param name="Channel">Slack's id of the channel it is in; sealed when it is somebody's direct channel.</param>
/// <param name="Ts">Slack's timestamp, which names the message there.</param>
/// <param name="Hash">Of the content.</param>
public sealed record MessagePosted(string Key, string Channel, string Ts, string Hash) : Fact;

/// <summary>Slack refused a message for good, so trying again with the same content is useless.</summary>
/// <param name="Key">Which message.</param>
/// <param name="Hash">Of the content that was refused.</param>
/// <param name="Reason">What Slack said, for the organizers.</param>
/// <param name="Gone">Somebody has deleted the message: it is not brought up to date any more, nor posted again.</param>
public sealed record MessageRefused(string Key, string Hash, string Reason, bool Gone = false) : Fact;
