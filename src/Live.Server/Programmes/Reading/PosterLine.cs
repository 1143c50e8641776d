using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>
/// How a poster may be written: one line, "12 Title · A. Author, B. Author"; the number as a key and the title behind it,
/// with keys under it; or "number:" and "title:" as keys.
/// </summary>
/// <param name="Number">The place and text of the number; null when there is none.</param>
/// <param name="Title">Null when there is none.</param>
/// <param name="Authors">Those in the line itself.</param>
/// <param name="Rest">The other keys.</param>
internal sealed partial record PosterLine(Scalar? Number, string? Title, ImmutableArray<Scalar> Authors, Mapping Rest)
{
    /// <summary>Takes the line out of an item of "posters"; null when the item is neither a line nor a group of keys.</summary>
    public static PosterLine? Of(Node item) => item switch
    {
        Scalar line when Line().Match(line.Text) is { Success: true } match => Split(line, match, new Mapping(line.Line, line.Column, [])),
        Mapping { Entries: [var (key, value), .. var others] } group when Line().Match(key.Text) is { Success: true } match => value switch
        {
            Mapping details => Split(key, match, group with { Entries = [.. others, .. details.Entries] }),
            // YAML takes a line with a colon in it for a key and a value, so these two are put together again.
            Scalar { IsEmpty: false } text when match.Groups["title"].Success => Split(key, Line().Match($"{key.Text}: {text.Text}"), group with { Entries = others }),
            Scalar { IsEmpty: false } text => new PosterLine(key with { Value = match.Groups["number"].Value }, text.Text, [], group with { Entries = others }),
            _ => Split(key, match, group with { Entries = others }),
        },
        Mapping group => new PosterLine(null, null, [], group),
        _ => null,
    };

    /// <summary>A number of a poster: 1 to 999,999; null for anything else.</summary>
    public static int? Parse(string text) =>
        int.TryParse(text.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : null;

    private static PosterLine Split(Scalar at, Match match, Mapping rest)
    {
        var whole = match.Groups["title"].Value;
        var dot = whole.LastIndexOf(" · ", StringComparison.Ordinal);
        var (title, authors) = dot < 0 ? (whole, "") : (whole[..dot], whole[(dot + 3)..]);
        return new PosterLine(at with { Value = match.Groups["number"].Value }, title.Length > 0 ? title : null,
            [.. authors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => at with { Value = name })], rest);
    }

    [GeneratedRegex(@"^(?<number>#?[0-9]+)(?:[.:]? +(?<title>.+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
