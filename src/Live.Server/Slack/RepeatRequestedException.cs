namespace Live.Server.Slack;

/// <summary>
/// An event could not be handled now. Slack's events have no other answer for "later": what is not acknowledged is sent
/// again, at about 0 s, 1 min and 5 min.
/// </summary>
/// <param name="reason">For the log.</param>
public sealed class RepeatRequestedException(string reason) : Exception(reason);
