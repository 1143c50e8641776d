namespace Live.Slack.Interaction;

/// <summary>The app was chosen from Slack's menu of shortcuts.</summary>
[SlackType("shortcut")]
public sealed class GlobalShortcut : InteractionRequest
{
    /// <summary>The name its handler is registered by.</summary>
    public string CallbackId { get; set; } = "";

    /// <summary>Opens a view within 3 s; also the key to handle it once.</summary>
    public string TriggerId { get; set; } = "";
}
