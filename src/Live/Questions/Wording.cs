using System.Globalization;
using System.Text;

namespace Live.Questions;

/// <summary>
/// The words of a question, for telling whether two mean about the same, without knowing the language. A word counts by
/// the square of its length, because in most languages the long ones carry the meaning; scripts without spaces count by
/// pairs of letters. Long words that one letter sets apart are the same word in another spelling, and so are two words that
/// the other text writes as one. Different numbers or abbreviations make different questions, whatever else is the same,
/// and a word in place of another counts twice, because it is mostly what the question is about.
/// </summary>
public sealed class Wording
{
    private const int LongestThatCounts = 12;
    private const int ShortestWithSpellings = 8; // shorter words that differ by a letter are mostly other words

    private const int MostMarks = 4;

    private readonly HashSet<string> words;
    private readonly HashSet<string> numbers;
    private readonly HashSet<string> abbreviations;
    private readonly List<(string First, string Second)> neighbours = [];

    private Wording(string text)
    {
        (words, numbers, abbreviations) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        string? before = null;
        foreach (var word in Split(text))
        {
            if (char.IsDigit(word[0]))
                numbers.Add(word);
            else
                Add(word);
            var now = char.IsDigit(word[0]) ? null : word.ToLowerInvariant();
            if (before is not null && now is not null)
                neighbours.Add((before, now));
            before = now;
        }
    }

    private Wording(Wording of) => (words, numbers, abbreviations) =
        (new(of.words, StringComparer.Ordinal), of.numbers, new(of.abbreviations, StringComparer.Ordinal));

    /// <summary>The words of a text.</summary>
    public static Wording Of(string text) => new(text);

    /// <summary>How alike two are: 0 for nothing in common, 1 for the same words in any order. The same from both sides.</summary>
    public double Likeness(Wording other) => Joined(other).Compare(other.Joined(this));

    private double Compare(Wording other)
    {
        if (!numbers.SetEquals(other.numbers)
            || !abbreviations.IsSubsetOf(other.words) || !other.abbreviations.IsSubsetOf(words))
            return 0;
        var spelled = Spelled(other).ToArray();
        var common = words.Where(other.words.Contains).Sum(Weight) + spelled.Sum(pair => Weight(pair.Word));
        var mine = words.Where(word => !other.words.Contains(word)).Sum(Weight) - spelled.Sum(pair => Weight(pair.Mine));
        var theirs = other.words.Where(word => !words.Contains(word)).Sum(Weight) - spelled.Sum(pair => Weight(pair.Theirs));
        return common == 0 ? 0 : (double)common / (common + mine + theirs + Math.Min(mine, theirs));
    }

    /// <summary>The same with "non convex" as one word where the other says "nonconvex".</summary>
    private Wording Joined(Wording other)
    {
        var joined = this;
        foreach (var (first, second) in neighbours)
        {
            var one = first + second;
            if (words.Contains(one) || !other.words.Contains(one))
                continue;
            joined = ReferenceEquals(joined, this) ? new Wording(this) : joined;
            joined.words.ExceptWith([first, second]);
            joined.abbreviations.ExceptWith([first, second]);
            joined.words.Add(one);
        }

        return joined;
    }

    /// <summary>
    /// What another one nearly always shares with it when the two are alike: one of its longest words, together with all of its
    /// numbers. For finding those that are worth a comparison.
    /// </summary>
    public IEnumerable<string> Marks()
    {
        var same = string.Join(' ', numbers.Order(StringComparer.Ordinal));
        return words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(MostMarks).Select(word => $"{word} {same}");
    }

    /// <summary>Words of one that the other has in another spelling, each once; the same pairs from both sides.</summary>
    private IEnumerable<(string Mine, string Theirs, string Word)> Spelled(Wording other)
    {
        var pairs =
            from mine in words
            where !other.words.Contains(mine)
            from theirs in other.words
            where !words.Contains(theirs) && IsSpelling(mine, theirs)
            let first = string.CompareOrdinal(mine, theirs) < 0 ? mine : theirs
            orderby first, first == mine ? theirs : mine
            select (Mine: mine, Theirs: theirs, Word: first);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (!used.Contains(pair.Mine) && !used.Contains(pair.Theirs) && used.Add(pair.Mine) && used.Add(pair.Theirs))
                yield return pair;
        }
    }

    /// <summary>Whether one letter sets two words apart: another one, or one more.</summary>
    private static bool IsSpelling(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length < ShortestWithSpellings || longer.Length - shorter.Length > 1)
            return false;
        var same = shorter.AsSpan().CommonPrefixLength(longer);
        var rest = shorter.Length == longer.Length ? shorter.AsSpan(Math.Min(same + 1, shorter.Length)) : shorter.AsSpan(same);
        return rest.SequenceEqual(longer.AsSpan(same + 1));
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
            if (letter.Value is '-' or '\u2010' or '\u2011' && word.Length > 0 && !char.IsDigit(word[0]))
                continue; // "non-convex" is one word, and another one than "convex"
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
