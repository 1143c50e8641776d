namespace Live.Slack.WebApi;

/// <summary>Slack's refusal.</summary>
public sealed class ErrorResponse
{
    /// <summary>The code, such as <c>channel_not_found</c>.</summary>
    public string? Error { get; set; }

    /// <summary>The details.</summary>
    public ErrorResponseMetadata? ResponseMetadata { get; set; }
}

/// <summary>The details of a refusal.</summary>
public sealed class ErrorResponseMetadata
{
    /// <summary>Sentences, such as which block is at fault.</summary>
    public IList<string> Messages { get; set; } = [];
}
