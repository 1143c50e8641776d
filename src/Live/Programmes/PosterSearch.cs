using System.Globalization;
using System.Text;

namespace Live.Programmes;

/// <summary>Finds posters by what people remember of them.</summary>
public static class PosterSearch
{
    private const int MostNearest = 3;

    /// <summary>
    /// The posters that have every typed word in their number, title, authors or topic. Capitals and accents do not
    /// matter. A poster whose number was typed comes first, then those whose number begins with it, then the others;
    /// otherwise they stay in the order given. Nothing typed finds all of them.
    /// </summary>
    public static IEnumerable<(Session Session, Poster Poster)> Find(IEnumerable<(Session Session, Poster Poster)> posters, string typed)
    {
        var words = Plain(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Select(word => word.TrimStart('#')).Where(word => word.All(char.IsAsciiDigit) && word.Length > 0).ToArray();
        return posters.Where(found => words.All(Text(found.Poster).Contains)).OrderBy(found => Rank(found.Poster, numbers));
    }

    /// <summary>The posters of a session with the numbers nearest to one that it does not have, in order of number.</summary>
    public static IEnumerable<Poster> Nearest(Session session, int number) =>
        session.Posters.OrderBy(poster => Math.Abs((long)poster.Number - number)).Take(MostNearest).OrderBy(poster => poster.Number);

    private static int Rank(Poster poster, string[] numbers)
    {
        var own = poster.Number.ToString(CultureInfo.InvariantCulture);
        return numbers.Contains(own) ? 0 : Array.Exists(numbers, number => own.StartsWith(number, StringComparison.Ordinal)) ? 1 : 2;
    }

    private static string Text(Poster poster) => Plain(string.Create(CultureInfo.InvariantCulture,
        $"poster #{poster.Number} {poster.Title} {string.Join(' ', poster.Authors)} {poster.Topic}"));

    /// <summary>Letters without accents, in lower case: "Müller" is found by "muller".</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }
}
