using System.Text.RegularExpressions;

namespace Live.Server.Slack;

/// <summary>
/// Formulas between dollar signs, as people type TeX. Slack would take the stars and underscores in them for markup, so
/// they are shown as code, in which nothing means anything; the text itself is never changed.
/// </summary>
internal static partial class Formulas
{
    /// <summary>Text that someone typed, inert, cut where it would not fit but never inside a formula, formulas as code.</summary>
    public static string Inert(string typed, int most)
    {
        var cut = Say.Cut(typed, Fitting(typed, most));
        return Formula().Replace(SlackText.Escape(cut), found => $"`{found.Value.ReplaceLineEndings(" ")}`");
    }

    /// <summary>How much of the text fits without its last formula being cut; a formula longer than all is cut like a word.</summary>
    private static int Fitting(string typed, int most)
    {
        if (typed.Length <= most)
            return most;
        var split = Formula().Matches(typed).FirstOrDefault(found => found.Index < most && found.Index + found.Length >= most);
        return split is { Index: > 1 } ? split.Index : most;
    }

    /// <summary>
    /// $…$ or $$…$$. As in most editors that know TeX, no space stands inside the dollars' edges and no digit behind
    /// them: "between $5 and $10" is no formula.
    /// </summary>
    [GeneratedRegex(@"\$\$(?!\s)[^$`]+(?<!\s)\$\$|\$(?![\s$])[^$`\n]+(?<!\s)\$(?!\d)")]
    private static partial Regex Formula();
}
