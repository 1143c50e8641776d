using System.Collections.Immutable;
using Live.Programmes;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>
/// The keys and values of one group. Reports keys that nobody knows or that come twice when it is made, and values
/// of the wrong shape when they are asked for; what is absent or has been reported is null.
/// </summary>
internal sealed class Fields
{
    private readonly Dictionary<string, Node> values = [];
    private readonly Problems problems;

    public Fields(Mapping group, KeySet keys, Problems problems)
    {
        (At, this.problems) = (group, problems);
        foreach (var (key, value) in group.Entries)
        {
            if (keys.Find(key.Text) is not { } name)
                problems.Error(key, ProblemCodes.KeyUnknown,
                    $"\"{key.Text}\" is not a key of {keys.Of}.",
                    Nearest.Of(key.Text, keys.Names) is { } near ? $"Did you mean \"{near}\"?" : $"Its keys are {Words.List(keys.Names)}.");
            else if (!values.TryAdd(name, value))
                problems.Error(key, ProblemCodes.KeyTwice,
                    $"\"{name}\" is here a second time; the first is in line {values[name].Line}.",
                    "Keep one of the two.");
        }
    }

    /// <summary>The group itself, for problems of the whole.</summary>
    public Mapping At { get; }

    /// <summary>Whether the key is there, with a value or without.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>The value as it is, or null when the key is absent or stands without one, which is reported.</summary>
    public Node? Find(string key)
    {
        if (values.GetValueOrDefault(key) is not { } value || value is Unreadable)
            return null;
        if (!value.IsEmpty)
            return value;
        problems.Error(value, ProblemCodes.ValueEmpty, $"\"{key}\" has no value.", "Write one, or remove the key.");
        return null;
    }

    /// <summary>A text in one line, never empty.</summary>
    public Scalar? Text(string key) => Find(key) switch
    {
        null => null,
        Scalar { Text: "" } empty => Wrong<Scalar>(empty, key, "is an empty text"),
        Scalar text => text,
        var other => Wrong<Scalar>(other, key, "is not a single value"),
    };

    /// <summary>Several texts: a list, or one line with commas. Empty when the key is absent.</summary>
    public ImmutableArray<Scalar> Texts(string key) => Find(key) switch
    {
        null => [],
        Scalar line when line.Plain => [.. line.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => line with { Value = part })],
        Sequence list => [.. list.Items.Where(item => item is not Unreadable).Select(item => Item(item, key)).OfType<Scalar>()],
        var other => Item(other, key) is { } text ? [text] : [],
    };

    private Scalar? Item(Node item, string key) =>
        item is Scalar { Text.Length: > 0, IsEmpty: false } text ? text : Wrong<Scalar>(item, key, "has something that is not a text");

    /// <summary>The items of a list; one value that is no list counts as a list of one. Empty when the key is absent.</summary>
    public ImmutableArray<Node> Items(string key) => Find(key) switch
    {
        null => [],
        Sequence list => list.Items,
        var single => [single],
    };

    /// <summary>Yes or no.</summary>
    public bool? Flag(string key) => Text(key) switch
    {
        null => null,
        var text when Words.IsYes(text.Text) => true,
        var text when Words.IsNo(text.Text) => false,
        var text => Report<bool?>(text, ProblemCodes.ValueShape,
            $"\"{key}\" is \"{text.Text}\", which is neither true nor false.",
            "Write true or false."),
    };

    /// <summary>A length of time, zero or more.</summary>
    public TimeSpan? Duration(string key) => Text(key) is { } text ? Duration(text) : null;

    /// <summary>A length of time, zero or more, from a value on its own.</summary>
    public TimeSpan? Duration(Scalar text) => Durations.Parse(text.Text) ?? Report<TimeSpan?>(text, ProblemCodes.DurationMalformed,
        $"\"{text.Text}\" is not a length of time.",
        "Write minutes, as in 5, or with a unit: 90 s, 1 h 30 min; a week at most.");

    /// <summary>An id that its author gave.</summary>
    public string? Id() => Text(Keys.Id) switch
    {
        null => null,
        var text when Slug.Of(text.Text) == text.Text => text.Text,
        var text => Report<string>(text, ProblemCodes.IdMalformed, $"\"{text.Text}\" cannot be an id.",
            $"Ids are lower-case words with hyphens: \"{Slug.Of(text.Text)}\"."),
    };

    /// <summary>A web address.</summary>
    public Uri? Link(string key) => Text(key) switch
    {
        null => null,
        var text when Uri.TryCreate(text.Text, UriKind.Absolute, out var link) && link.Scheme is "https" or "http" => link,
        var text => Report<Uri>(text, ProblemCodes.LinkMalformed,
            $"\"{text.Text}\" is not a web address.",
            "Write the whole address, from https:// on."),
    };

    /// <summary>A Slack channel: a name without "#", or an id.</summary>
    public string? Channel() => Text(Keys.Slack) switch
    {
        null => null,
        var text => Channels.Parse(text.Text) ?? Report<string>(text, ProblemCodes.ChannelMalformed,
            $"\"{text.Text}\" cannot be a Slack channel.",
            $"Write its name in quotes, as in \"{Channels.Suggest(text.Text)}\", or its id, as in C0123ABCD."),
    };

    private T? Wrong<T>(Node at, string key, string what) where T : class =>
        Report<T>(at, ProblemCodes.ValueShape,
            $"\"{key}\" {what}.",
            "Indent what belongs together alike, and put a text with special characters in quotes.");

    private T? Report<T>(Node at, string code, string what, string mend)
    {
        problems.Error(at, code, what, mend);
        return default;
    }
}
