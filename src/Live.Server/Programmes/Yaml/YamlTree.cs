using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalars = YamlDotNet.Core.Events.Scalar;

namespace Live.Server.Programmes.Yaml;

/// <summary>
/// Reads YAML into nodes that know their place. Anchors, aliases and deep nesting are refused: a programme needs
/// neither, and a file of a few lines could grow without bound by them.
/// </summary>
internal sealed class YamlTree
{
    private const int MostLevels = 12;

    private readonly Parser parser;
    private readonly CommentTrap trap;
    private readonly Problems problems;

    private YamlTree(string text, Problems problems)
    {
        parser = new Parser(new StringReader(text));
        trap = new CommentTrap(text, problems);
        this.problems = problems;
    }

    /// <summary>The file's one value, or null when it has none that can be read; what is wrong is reported.</summary>
    public static Node? Read(string text, Problems problems)
    {
        var tree = new YamlTree(text, problems);
        try
        {
            return tree.Document();
        }
        catch (TooDeepException)
        {
            return null;
        }
        catch (YamlException exception)
        {
            SyntaxProblem.Report(exception.Start, exception.Message, text, problems);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner has faults of its own on some broken lists in brackets; the last thing it understood is near.
            SyntaxProblem.Report(tree.parser.Current?.End ?? Mark.Empty, "something is misplaced", text, problems);
            return null;
        }
    }

    private Node? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return null;
        var root = Value(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            problems.Error(Place(second).Line, Place(second).Column, ProblemCodes.YamlUnsupported,
                "A second document begins here.", "Remove the line with ---, or make two files: one file is one programme.");
        return root;
    }

    private Node Value(int level)
    {
        var (line, column) = Place(parser.Current ?? parser.Require<ParsingEvent>());
        if (parser.TryConsume<Scalars>(out var scalar))
            return Text(scalar);
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return Refuse(line, column, $"*{alias.Value} stands for a value written elsewhere.", "Write the value out here.");
        if (level == MostLevels)
        {
            Refuse(line, column,
                "This is nested too deeply.",
                "No part of a programme needs so many levels; look for a stray [ or {.");
            // Reading on could take the scanner time that grows with the square of the levels.
            throw new TooDeepException();
        }

        return parser.TryConsume<SequenceStart>(out _) ? Items(line, column, level) : Entries(line, column, level);
    }

    private Scalar Text(Scalars scalar)
    {
        trap.Check(scalar);
        return new Scalar(Place(scalar).Line, Place(scalar).Column, scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private Sequence Items(int line, int column, int level)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Value(level + 1));
        return new Sequence(line, column, items.ToImmutable());
    }

    private Mapping Entries(int line, int column, int level)
    {
        var entries = ImmutableArray.CreateBuilder<(Scalar, Node)>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(level + 1);
            var value = Value(level + 1);
            if (key is Scalar text)
                entries.Add((text, value));
            else if (key is not Unreadable)
                Refuse(key.Line, key.Column,
                    "A list or a group of keys stands where a single key belongs.",
                    "If it is meant as text, put it in quotes.");
        }

        return new Mapping(line, column, entries.ToImmutable());
    }

    private Unreadable Refuse(int line, int column, string what, string mend)
    {
        problems.Error(line, column, ProblemCodes.YamlUnsupported, what, mend);
        return new Unreadable(line, column);
    }

    private sealed class TooDeepException : Exception;

    private static (int Line, int Column) Place(ParsingEvent at) => ((int)at.Start.Line, (int)at.Start.Column);
}
