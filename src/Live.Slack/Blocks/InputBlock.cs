namespace Live.Slack.Blocks;

/// <summary>A field of a form.</summary>
[SlackType("input")]
public sealed class InputBlock() : Block("input")
{
    /// <summary>The field's name above it, at most 2,000 characters.</summary>
    public PlainText? Label { get; set; }

    /// <summary>What takes the value.</summary>
    public IInputBlockElement? Element { get; set; }

    /// <summary>A grey line under the field.</summary>
    public PlainText? Hint { get; set; }

    /// <summary>Whether the field may be left empty.</summary>
    public bool Optional { get; set; }

    /// <summary>Whether use of the element is also sent as a block action.</summary>
    public bool DispatchAction { get; set; }
}
