using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Live.Server.Programmes.Yaml;

/// <summary>Says what the YAML reader stumbled over, and guesses why: few mistakes cause most of it.</summary>
internal static partial class SyntaxProblem
{
    public static void Report(Mark at, string message, string text, Problems problems)
    {
        var lines = text.Split('\n');
        var (line, column) = Place(at, lines);
        problems.Error(line, column, ProblemCodes.YamlSyntax,
            $"This is not YAML: {Sentence(message)}",
            Mend(lines.ElementAtOrDefault(line - 1)?.TrimEnd('\r') ?? ""));
    }

    /// <summary>The reader's place, except that for a tab it names the beginning of the text into which the tab falls.</summary>
    private static (int Line, int Column) Place(Mark at, string[] lines)
    {
        var first = Math.Max(1, (int)at.Line);
        for (var line = first; line <= Math.Min(first + 1, lines.Length); line++)
            if (IsTabbed(lines[line - 1]))
                return (line, lines[line - 1].IndexOf('\t', StringComparison.Ordinal) + 1);
        return (first, Math.Max(1, (int)at.Column));
    }

    private static bool IsTabbed(string line) => line.TrimStart(' ').StartsWith('\t');

    private static string Mend(string line)
    {
        if (IsTabbed(line))
            return "Indent with spaces: a tab is not allowed there.";
        if (Special().IsMatch(line))
            return "A value that begins with such a character needs quotes: \"like this\".";
        if (line.Split(": ").Length > 2)
            return "A text with a colon and a space in it needs quotes: \"like this\".";
        if (line.Count(letter => letter == '"') % 2 == 1)
            return "A quotation mark is missing its partner.";
        return "Look at this line and the one before it: lines that belong together begin in the same column, "
            + "and a key is followed by a colon and a space.";
    }

    private static string Sentence(string message)
    {
        var plain = message.Trim().TrimEnd('.');
        return plain.Length == 0 ? "something is misplaced." : $"{char.ToLowerInvariant(plain[0])}{plain[1..]}.";
    }

    // Behind the indentation, a hyphen or a key.
    [GeneratedRegex("(?:^[ -]*|: )[@`%&*!]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
