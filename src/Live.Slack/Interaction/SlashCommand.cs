namespace Live.Slack.Interaction;

/// <summary>Someone typed a command. A retry brings the same <see cref="TriggerId"/> again.</summary>
public sealed class SlashCommand
{
    /// <summary>The command with its slash.</summary>
    public string Command { get; set; } = "";

    /// <summary>What follows it, <c>&amp; &lt; &gt;</c> escaped by Slack.</summary>
    public string Text { get; set; } = "";

    /// <summary>Good for 5 answers in 30 minutes. A secret: it never belongs in a log.</summary>
    public string ResponseUrl { get; set; } = "";

    /// <summary>Opens a view within 3 s; also the key to handle a command once.</summary>
    public string TriggerId { get; set; } = "";

    /// <summary>Who.</summary>
    public string UserId { get; set; } = "";

    /// <summary>A handle; people change it.</summary>
    public string UserName { get; set; } = "";

    /// <summary>The workspace.</summary>
    public string TeamId { get; set; } = "";

    /// <summary>The part before <c>.slack.com</c>.</summary>
    public string TeamDomain { get; set; } = "";

    /// <summary>Where.</summary>
    public string ChannelId { get; set; } = "";

    /// <summary>The channel's name; <c>directmessage</c> or <c>privategroup</c> where it is nobody's business.</summary>
    public string ChannelName { get; set; } = "";

    /// <summary>The app.</summary>
    public string ApiAppId { get; set; } = "";
}
