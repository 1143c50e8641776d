using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>A list of which one item is chosen.</summary>
[SlackType("radio_buttons")]
public sealed class RadioButtonGroup() : ActionElement("radio_buttons"), IInputBlockElement
{
    /// <summary>At most 10 items.</summary>
    public IList<Option> Options { get; set; } = [];

    /// <summary>Chosen at first; must equal one of the items.</summary>
    public Option? InitialOption { get; set; }

    /// <summary>Whether the cursor starts here; true for one element of a view at most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool FocusOnLoad { get; set; }
}

/// <summary>An item of a <see cref="RadioButtonGroup"/> was chosen.</summary>
[SlackType("radio_buttons")]
public sealed class RadioButtonGroupAction : BlockAction
{
    /// <summary>The item.</summary>
    public Option? SelectedOption { get; set; }
}

/// <summary>What is chosen in a <see cref="RadioButtonGroup"/>.</summary>
[SlackType("radio_buttons")]
public sealed class RadioButtonGroupValue : ElementValue
{
    /// <summary>The item, or null.</summary>
    public Option? SelectedOption { get; set; }
}
