using System.Globalization;

namespace Live.Server.Slack.Edge;

/// <summary>Slack's markup for text.</summary>
public static class SlackText
{
    /// <summary>
    /// Makes what people typed inert: <c>&amp; &lt; &gt;</c> and nothing else is escaped, so that mentions, links and
    /// <c>&lt;!channel&gt;</c> stay letters (https://docs.slack.dev/messaging/formatting-message-text/#escaping).
    /// </summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A time that everyone reads in their own time zone.</summary>
    /// <param name="time">The time; parts of a second are dropped.</param>
    /// <param name="fallback">What clients show that cannot format times; it is escaped here.</param>
    /// <param name="format">Text with Slack's tokens, such as <c>{date_short} {time}</c>.</param>
    public static string Date(DateTimeOffset time, string fallback, string format = "{time}") =>
        string.Create(CultureInfo.InvariantCulture, $"<!date^{time.ToUnixTimeSeconds()}^{format}|{Escape(fallback)}>");
}
