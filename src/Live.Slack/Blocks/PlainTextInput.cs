using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>A field for text.</summary>
[SlackType("plain_text_input")]
public sealed class PlainTextInput() : BlockElement("plain_text_input"), IInputBlockElement
{
    /// <inheritdoc />
    public string? ActionId { get; set; }

    /// <summary>Shown while the field is empty, at most 150 characters.</summary>
    public PlainText? Placeholder { get; set; }

    /// <summary>What stands in the field at first.</summary>
    public string? InitialValue { get; set; }

    /// <summary>Whether the field has several lines.</summary>
    public bool Multiline { get; set; }

    /// <summary>At least so many characters, 0 to 3,000.</summary>
    public int? MinLength { get; set; }

    /// <summary>At most so many characters, 1 to 3,000.</summary>
    public int? MaxLength { get; set; }

    /// <summary>When the field sends a block action while one types.</summary>
    public DispatchActionConfig? DispatchActionConfig { get; set; }

    /// <summary>Whether the cursor starts here; true for one element of a view at most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool FocusOnLoad { get; set; }
}

/// <summary>Text was entered into a <see cref="PlainTextInput"/>.</summary>
[SlackType("plain_text_input")]
public sealed class PlainTextInputAction : BlockAction
{
    /// <summary>The text.</summary>
    public string? Value { get; set; }
}

/// <summary>What stands in a <see cref="PlainTextInput"/>.</summary>
[SlackType("plain_text_input")]
public sealed class PlainTextInputValue : ElementValue
{
    /// <summary>The text, or null.</summary>
    public string? Value { get; set; }
}
