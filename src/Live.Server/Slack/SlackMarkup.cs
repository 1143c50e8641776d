using System.Text.RegularExpressions;

namespace Live.Server.Slack;

/// <summary>What people write in Slack, as they see it themselves.</summary>
public static partial class SlackMarkup
{
    /// <summary>A message's text without Slack's markup: mentions by name, links as addresses, nothing escaped.</summary>
    /// <param name="text">As Slack sends it.</param>
    /// <param name="name">The name behind a user's id; null when it is not known.</param>
    public static string Plain(string text, Func<string, string?> name) => Marked().Replace(text, match =>
        {
            var (target, label) = (match.Groups["target"].Value, match.Groups["label"].Value);
            return target[0] switch
            {
                '@' => "@" + (label.Length > 0 ? label : name(target[1..]) ?? "somebody"),
                '#' => "#" + (label.Length > 0 ? label : target[1..]),
                '!' => label.Length > 0 ? label : "@" + target[1..].Split('^')[0],
                _ => label.Length > 0 && label != target && !target.EndsWith(label, StringComparison.Ordinal) ? $"{label} ({target})" : target,
            };
        })
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?<target>[^<>|]+)(?:\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marked();
}
