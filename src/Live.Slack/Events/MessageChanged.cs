namespace Live.Slack.Events;

/// <summary>Somebody has edited a message; also when Slack has only added a preview of a link.</summary>
[SlackType("message_changed")]
public sealed class MessageChanged : MessageEvent
{
    /// <summary>The message as it is now.</summary>
    public MessageEvent? Message { get; set; }
}
