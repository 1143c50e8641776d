using System.Text.RegularExpressions;

namespace Live.Server.Programmes.Values;

/// <summary>Slack channels: a name with or without "#", or an id such as C0123ABCD.</summary>
internal static partial class Channels
{
    private const int LongestName = 80;

    /// <summary>The name without "#", or the id; null when Slack would take neither.</summary>
    public static string? Parse(string text)
    {
        var name = text.StartsWith('#') ? text[1..] : text;
        return Id().IsMatch(name) || IsName(name) ? name : null;
    }

    /// <summary>What Slack itself would make of such a name.</summary>
    public static string Suggest(string text) => $"#{Live.Programmes.Slug.Of(text)}";

    // https://slack.com/help/articles/201402297: lower case, no spaces or points, letters of any script.
    private static bool IsName(string name) => name.Length is > 0 and <= LongestName
        && name.All(letter => letter is '-' or '_' || (char.IsLetterOrDigit(letter) && char.ToLowerInvariant(letter) == letter));

    [GeneratedRegex("^[CG][A-Z0-9]{7,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
