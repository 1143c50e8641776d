namespace Live.Slack;

/// <summary>A workspace.</summary>
public sealed class Team
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The part before <c>.slack.com</c>.</summary>
    public string? Domain { get; set; }
}
