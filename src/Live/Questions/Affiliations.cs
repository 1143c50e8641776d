using System.Globalization;

namespace Live.Questions;

/// <summary>Who somebody is beyond the name, such as "PhD student, Tokyo": a chair reads it aloud, so it is one short line.</summary>
public static class Affiliations
{
    /// <summary>The longest that is kept, in letters as people count them.</summary>
    public const int MaxLength = 80;

    /// <summary>The line, cut when it is too long; null when there is nothing in it.</summary>
    public static string? Clean(string? typed)
    {
        var line = QuestionText.Clean(typed ?? "").Replace('\n', ' ');
        if (QuestionText.IsBlank(line))
            return null;
        var letters = new StringInfo(line);
        return letters.LengthInTextElements <= MaxLength ? line : letters.SubstringByTextElements(0, MaxLength - 1).TrimEnd() + "…";
    }
}
