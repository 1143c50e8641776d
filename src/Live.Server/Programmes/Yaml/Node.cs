using System.Collections.Immutable;
using System.Text;

namespace Live.Server.Programmes.Yaml;

/// <summary>A value in a YAML file, with the place where it begins.</summary>
internal abstract record Node(int Line, int Column)
{
    /// <summary>Nothing was written: "room:" with nothing behind it.</summary>
    public virtual bool IsEmpty => false;
}

/// <summary>A text; numbers, dates and times are texts, too, until someone reads them.</summary>
/// <param name="Plain">Written without quotes.</param>
internal sealed record Scalar(int Line, int Column, string Value, bool Plain) : Node(Line, Column)
{
    /// <inheritdoc />
    public override bool IsEmpty => Plain && Value is "" or "~" or "null";

    /// <summary>In one line: every run of white space and control characters is one space, none at the ends.</summary>
    public string Text => OneLine(Value);

    // By runes, because half of a surrogate pair is a character that neither Slack nor a log could carry.
    private static string OneLine(string value) => string.Join(' ', string
        .Concat(value.EnumerateRunes().Select(letter => Rune.IsControl(letter) || letter.Value == NoCharacter ? " " : letter.ToString()))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private const int NoCharacter = 0xFFFE;
}

/// <summary>A list.</summary>
internal sealed record Sequence(int Line, int Column, ImmutableArray<Node> Items) : Node(Line, Column);

/// <summary>Keys and values in the order of the file; a key may come twice.</summary>
internal sealed record Mapping(int Line, int Column, ImmutableArray<(Scalar Key, Node Value)> Entries) : Node(Line, Column);

/// <summary>What could not be read, and has been reported: nobody reports anything else about it.</summary>
internal sealed record Unreadable(int Line, int Column) : Node(Line, Column);
