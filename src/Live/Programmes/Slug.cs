using System.Globalization;
using System.Text;

namespace Live.Programmes;

/// <summary>Names as ids: "Invited Talk 2" becomes "invited-talk-2".</summary>
public static class Slug
{
    /// <summary>
    /// Lower-case ASCII letters and digits with single hyphens between words; accents are dropped, letters of
    /// other scripts kept. "x" when nothing is left, so that a slug is never empty.
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

        var trimmed = slug.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC); // as people type it, for scripts that FormD takes apart
        return trimmed.Length == 0 ? "x" : trimmed;
    }
}
