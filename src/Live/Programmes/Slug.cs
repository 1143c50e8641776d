using System.Globalization;
using System.Text;

namespace Live.Programmes;

/// <summary>Names as ids: "Invited Talk 2" becomes "invited-talk-2".</summary>
public static class Slug
{
    /// <summary>The longest slug. Ids are parts of log keys (200 characters) and of Slack's menus (150), often two of them in one.</summary>
    public const int MaxLength = 60;

    /// <summary>
    /// Lower-case ASCII letters and digits with single hyphens between words; accents are dropped, letters of
    /// other scripts kept; at most <see cref="MaxLength"/> characters. "x" when nothing is left, so that a slug is never empty.
    /// </summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var whole = slug.ToString().Normalize(NormalizationForm.FormC); // as people type it, for scripts that FormD takes apart
        var trimmed = whole[..Math.Min(whole.Length, MaxLength)].TrimEnd('-');
        return trimmed.Length == 0 ? "x" : trimmed;
    }
}
