using System.Globalization;
using System.Text;

namespace Live.Questions;

/// <summary>
/// The words of a question, for telling whether two mean about the same, without knowing the language. A word counts by
/// the square of its length, because in most languages the long ones carry the meaning; scripts without spaces count by
/// pairs of letters. Different numbers or abbreviations make different questions, whatever else is the same, and a
/// word in place of another counts twice, because it is mostly what the question is about.
/// </summary>
public sealed class Wording
{
    private const int LongestThatCounts = 12;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> abbreviations = new(StringComparer.Ordinal);

    private Wording(string text)
    {
        foreach (var word in Split(text))
        {
            if (char.IsDigit(word[0]))
                numbers.Add(word);
            else
                Add(word);
        }
    }

    /// <summary>The words of a text.</summary>
    public static Wording Of(string text) => new(text);

    /// <summary>How alike two are: 0 for nothing in common, 1 for the same words in any order. The same from both sides.</summary>
    public double Likeness(Wording other)
    {
        if (!numbers.SetEquals(other.numbers)
            || !abbreviations.IsSubsetOf(other.words) || !other.abbreviations.IsSubsetOf(words))
            return 0;
        var common = words.Where(other.words.Contains).Sum(Weight);
        var (mine, theirs) = (words.Sum(Weight) - common, other.words.Sum(Weight) - common);
        return common == 0 ? 0 : (double)common / (common + mine + theirs + Math.Min(mine, theirs));
    }

    private void Add(string word)
    {
        var lower = word.ToLowerInvariant();
        words.Add(lower);
        if (word.Count(char.IsUpper) > 1)
            abbreviations.Add(lower);
    }

    private static int Weight(string word)
    {
        var length = Math.Min(word.Length, LongestThatCounts);
        return length * length;
    }

    /// <summary>Words and numbers without accents, and pairs of letters where a script has no spaces.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in Plain(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                continue;
            var ends = !Rune.IsLetterOrDigit(letter) || (word.Length > 0 && Rune.IsDigit(letter) != char.IsDigit(word[0]));
            if (ends && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (!Rune.IsLetterOrDigit(letter))
                continue;
            if (HasNoSpaces(letter) && word.Length > 0)
            {
                var pair = word.Append(letter.ToString()).ToString();
                word.Clear();
                yield return pair;
            }

            word.Append(letter.ToString());
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    // What is broken off an emoji is no text, and cannot be taken apart.
    private static string Plain(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormKD);

    private static bool HasNoSpaces(Rune letter) => letter.Value is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
