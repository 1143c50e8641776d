namespace Live.Messages;

/// <summary>What the log knows of a message in Slack.</summary>
/// <param name="Channel">Slack's id of the channel, sealed when it is somebody's direct channel; null when it was never posted.</param>
/// <param name="Ts">Slack's timestamp; null when it was never posted.</param>
/// <param name="Hash">Of the content that Slack shows, or refused last.</param>
/// <param name="Failure">Why Slack refused the last attempt; null when it did not.</param>
/// <param name="Gone">Somebody has deleted it.</param>
public sealed record Post(string? Channel, string? Ts, string Hash, string? Failure, bool Gone = false);
