namespace Live.Slack.Interaction;

/// <summary>What an element stands in.</summary>
public sealed class Container
{
    /// <summary><c>message</c> or <c>view</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The message's timestamp.</summary>
    public string? MessageTs { get; set; }

    /// <summary>The message's channel.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Whether only one person sees the message.</summary>
    public bool IsEphemeral { get; set; }
}
