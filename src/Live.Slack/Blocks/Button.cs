using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>A button; one with an <see cref="Url"/> sends an action as well, which wants an acknowledgement.</summary>
[SlackType("button")]
public sealed class Button() : ActionElement("button")
{
    /// <summary>At most 75 characters.</summary>
    public PlainText? Text { get; set; }

    /// <summary>An address that opens in the person's browser.</summary>
    public string? Url { get; set; }

    /// <summary>Comes back with the action, at most 2,000 characters.</summary>
    public string? Value { get; set; }

    /// <summary>The colour.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ButtonStyle Style { get; set; }

    /// <summary>What a screen reader says in place of <see cref="Text"/>.</summary>
    public string? AccessibilityLabel { get; set; }
}

/// <summary>A button's colour.</summary>
public enum ButtonStyle
{
    /// <summary>Plain.</summary>
    Default,

    /// <summary>Green: the one to press.</summary>
    Primary,

    /// <summary>Red: cannot be taken back.</summary>
    Danger,
}

/// <summary>A button was pressed.</summary>
[SlackType("button")]
public sealed class ButtonAction : BlockAction
{
    /// <summary>The button's text.</summary>
    public TextObject? Text { get; set; }

    /// <summary>The button's value.</summary>
    public string? Value { get; set; }
}
