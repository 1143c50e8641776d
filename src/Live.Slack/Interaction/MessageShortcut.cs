using Live.Slack.Events;

namespace Live.Slack.Interaction;

/// <summary>The app was chosen from a message's menu.</summary>
[SlackType("message_action")]
public sealed class MessageShortcut : InteractionRequest
{
    /// <summary>The name its handler is registered by.</summary>
    public string CallbackId { get; set; } = "";

    /// <summary>Opens a view within 3 s; also the key to handle it once.</summary>
    public string TriggerId { get; set; } = "";

    /// <summary>The message.</summary>
    public MessageEvent Message { get; set; } = new();
}
