using YamlDotNet.Core;
using Scalars = YamlDotNet.Core.Events.Scalar;

namespace Live.Server.Programmes.Yaml;

/// <summary>
/// Notices a value that YAML cut off at " #": <c>slack: #bgpt</c> is an empty value and a comment, and
/// <c>Track #2</c> only "Track". A comment that is meant as one has a space behind the sign.
/// </summary>
internal sealed class CommentTrap(string text, Problems problems)
{
    private readonly string[] lines = text.Split('\n');

    public void Check(Scalars scalar)
    {
        var line = lines.ElementAtOrDefault((int)scalar.End.Line - 1);
        if (scalar.Style != ScalarStyle.Plain || line is null)
            return;
        var end = Math.Min(line.Length, (int)scalar.End.Column - 1);
        var sign = line.IndexOf('#', end);
        if (sign < 1 || sign == line.Length - 1 || char.IsWhiteSpace(line[sign + 1]) || line[sign + 1] == '#')
            return;
        if (char.IsWhiteSpace(line[sign - 1]) && line.AsSpan(end, sign - end).IsWhiteSpace())
            problems.Warning((int)scalar.End.Line, sign + 1, ProblemCodes.YamlComment,
                $"YAML takes \"{line[sign..].TrimEnd()}\" for a comment.",
                "Put the whole value in quotes, or a space behind the # of a comment.");
    }
}
