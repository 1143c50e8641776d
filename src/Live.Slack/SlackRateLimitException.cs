namespace Live.Slack;

/// <summary>Slack answered 429. Nothing was done; the caller decides when to try again.</summary>
public sealed class SlackRateLimitException(TimeSpan? retryAfter) : Exception("Slack asks for fewer requests.")
{
    /// <summary>How long Slack asks to wait, if it says so.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
