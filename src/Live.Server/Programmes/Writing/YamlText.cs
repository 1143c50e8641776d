using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Live.Server.Programmes.Values;

namespace Live.Server.Programmes.Writing;

/// <summary>Texts as YAML writes them: bare where nothing in them could mean something else, in quotes otherwise.</summary>
internal static partial class YamlText
{
    /// <summary>Whether a text can stand without quotes, alone or in a list of names with commas between.</summary>
    public static bool IsPlain(string text) => Harmless().IsMatch(text) && !Words.IsNo(text) && !Words.IsYes(text) && text != "null";

    /// <summary>The text, in quotes when it needs them.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A link: only colons that no space follows are in it, so it mostly goes bare.</summary>
    public static string Of(Uri link) => Address().IsMatch(link.OriginalString) ? link.OriginalString : Quoted(link.OriginalString);

    /// <summary>Names: bare and with commas between, or a list in brackets when one of them needs quotes.</summary>
    public static string Of(IReadOnlyCollection<string> names) =>
        names.All(IsPlain) ? string.Join(", ", names) : $"[{string.Join(", ", names.Select(Quoted))}]";

    /// <summary>In double quotes, with everything escaped that is not a visible character.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\')
                quoted.Append('\\').Append(letter);
            else if (char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else
                quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} .()/&'+?!;–—-]*[\p{L}\p{N}\p{M}.()?!])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"^https?://[A-Za-z0-9./_~%?=&+@-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
