namespace Live.Slack.SocketMode;

/// <summary>Slack ended a socket before it greeted it, for example because there are <c>too_many_websockets</c>.</summary>
public sealed class SlackSocketException(string reason) : Exception($"Slack ended a new socket: {reason}.");
