using YamlDotNet.Core;

namespace Live.Server.Programmes.Yaml;

/// <summary>Says what the YAML reader stumbled over, and guesses why: few mistakes cause most of it.</summary>
internal static class SyntaxProblem
{
    public static void Report(Mark at, string message, string text, Problems problems)
    {
        var (line, column) = (Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column));
        problems.Error(line, column, ProblemCodes.YamlSyntax, $"This is not YAML: {Sentence(message)}", Mend(Line(text, line)));
    }

    private static string Mend(string line)
    {
        var content = line.TrimStart(' ');
        return content.StartsWith('\t') ? "Indent with spaces: a tab is not allowed there."
            : content.TrimStart('-', ' ') is ['@' or '`' or '%' or '&' or '*' or '!', ..] or [.., '`'] ? Quotes("A value that begins with such a character")
            : content.Contains(": @", StringComparison.Ordinal) || content.Contains(": `", StringComparison.Ordinal)
                || content.Contains(": %", StringComparison.Ordinal) ? Quotes("A value that begins with such a character")
            : content.IndexOf(": ", StringComparison.Ordinal) is var first && first >= 0
                && content.IndexOf(": ", first + 2, StringComparison.Ordinal) >= 0 ? Quotes("A text with a colon and a space in it")
            : content.Count(letter => letter == '"') % 2 == 1 ? "A quotation mark is missing its partner."
            : "Look at this line and the one before it: lines that belong together begin in the same column, and a key is followed by a colon and a space.";
    }

    private static string Quotes(string what) => $"{what} needs quotes: \"like this\".";

    private static string Sentence(string message)
    {
        var plain = message.Trim().TrimEnd('.');
        return plain.Length == 0 ? "something is misplaced." : $"{char.ToLowerInvariant(plain[0])}{plain[1..]}.";
    }

    private static string Line(string text, int number) => text.Split('\n').ElementAtOrDefault(number - 1)?.TrimEnd('\r') ?? "";
}
