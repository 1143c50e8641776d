namespace Live.Slack.Tests.Support;

/// <summary>Tests wait for signals; only one that never comes costs time.</summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(20);
}
