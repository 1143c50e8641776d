using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Live.Questions;

/// <summary>What a question may be made of.</summary>
public static partial class QuestionText
{
    /// <summary>Nothing was typed.</summary>
    public static readonly Refusal Empty = new(
        "question.empty", "There is no question yet. Type it after the command, for example: /ask Does the bound still hold?");

    /// <summary>Something was typed, but nothing that can be read out.</summary>
    public static readonly Refusal NoWords = new(
        "question.no-words", "There are no words in it that a chair could read out. Write your question in a sentence; nothing was sent.");

    /// <summary>The text as it is kept: trimmed, tabs as spaces, runs of blank lines and invisible control characters removed.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n' ? clean.Length > 0 && clean[^1] == '\n' : char.IsControl(letter) && letter != '\t')
                continue;
            clean.Append(letter == '\t' ? ' ' : letter);
        }

        return clean.ToString().Trim();
    }

    /// <summary>Why a cleaned text cannot be taken, or null when it can.</summary>
    public static Refusal? Check(string clean) =>
        IsBlank(clean) ? Empty
        : clean.Length > Question.MaxLength ? TooLong(clean.Length)
        : !EmojiName().Replace(clean, "").EnumerateRunes().Any(IsReadOut) ? NoWords
        : null;

    /// <summary>Whether there is nothing in it that one can see.</summary>
    public static bool IsBlank(string clean) =>
        clean.All(letter => char.IsWhiteSpace(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    private static bool IsReadOut(Rune letter) =>
        Rune.IsLetterOrDigit(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.MathSymbol;

    /// <summary>Slack sends emoji by name.</summary>
    [GeneratedRegex(":[a-z0-9_+-]+:")]
    private static partial Regex EmojiName();

    private static Refusal TooLong(int length) => new("question.too-long", string.Create(CultureInfo.InvariantCulture,
        $"Your question has {length:N0} characters, and {Question.MaxLength:N0} are the most that a chair can read out. Please shorten it; nothing was sent."));
}
