namespace Live.Slack.Handlers;

/// <summary>Whether a request may be acknowledged, and with what.</summary>
internal readonly record struct SlackOutcome(bool IsAcknowledged, object? Payload)
{
    public static SlackOutcome Unacknowledged => default;

    public static SlackOutcome Acknowledge(object? payload) => new(true, payload);
}
