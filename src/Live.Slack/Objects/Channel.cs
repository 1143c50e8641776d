namespace Live.Slack;

/// <summary>The channel an interaction happened in.</summary>
public sealed class Channel
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name without <c>#</c>.</summary>
    public string? Name { get; set; }
}
