namespace Live.Slack.WebApi;

/// <summary>Where a list goes on.</summary>
public sealed class ResponseMetadata
{
    /// <summary>Asks for the next page; empty on the last.</summary>
    public string? NextCursor { get; set; }
}
