using System.Net;
using System.Text.RegularExpressions;

namespace Live.Server.Slack;

/// <summary>What a person typed, out of what Slack made of it: mentions and links become words again, escapes become letters.</summary>
internal static partial class TypedWords
{
    /// <summary>The words of a message.</summary>
    /// <param name="markup">The message's text in Slack's markup.</param>
    /// <param name="bot">The bot's user id, where a mention of it only calls it and is left out; null where it is a word like any other.</param>
    /// <param name="nameOf">A member's name by id; null when unknown.</param>
    public static string Of(string markup, string? bot, Func<string, string?> nameOf)
    {
        var words = InBrackets().Replace(markup, found =>
        {
            var parts = found.Groups[1].Value.Split('|', 2);
            return Words(parts[0], parts.ElementAtOrDefault(1), bot, nameOf);
        });
        return WebUtility.HtmlDecode(words).Trim();
    }

    private static string Words(string head, string? label, string? bot, Func<string, string?> nameOf) => head switch
    {
        ['@', .. var user] => user == bot ? "" : "@" + (nameOf(user) ?? label ?? "somebody"),
        ['#', .. var channel] => "#" + (label ?? channel),
        ['!', .. var special] => label ?? "@" + special,
        _ => label is null || head.EndsWith(label, StringComparison.Ordinal) ? label ?? head : $"{label} ({head})",
    };

    [GeneratedRegex("<([^<>]+)>")]
    private static partial Regex InBrackets();
}
