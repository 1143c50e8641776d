using System.Globalization;
using System.Text.RegularExpressions;

namespace Live.Server.Slack.Writing;

/// <summary>A reply that begins with the number of the question it answers: "2: Because …", "2. …", "2) …", "#2 …".</summary>
/// <param name="Number">The number; null when it begins with none.</param>
/// <param name="Text">The rest, or the whole when there is no number.</param>
public readonly partial record struct NumberedReply(int? Number, string Text)
{
    /// <summary>Reads a reply. A number that goes on, as in "2.5 times" or "2024", is part of the answer.</summary>
    public static NumberedReply Read(string text) => Form().Match(text) is { Success: true } match
        ? new(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["text"].Value)
        : new(null, text);

    [GeneratedRegex(@"^\s*(?:\#(?<number>\d{1,3})(?:\s*[:.)–-])?\s+|(?<number>\d{1,3})\s*[:.)](?!\d)\s*)(?<text>\S.*)$", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
