namespace Live.Slack.WebApi;

/// <summary>Whose token it is.</summary>
public sealed class AuthTestResponse
{
    /// <summary>The workspace's address.</summary>
    public string Url { get; set; } = "";

    /// <summary>The workspace's name.</summary>
    public string Team { get; set; } = "";

    /// <summary>The bot's name.</summary>
    public string User { get; set; } = "";

    /// <summary>The workspace.</summary>
    public string TeamId { get; set; } = "";

    /// <summary>The bot as the author of messages.</summary>
    public string UserId { get; set; } = "";
}
