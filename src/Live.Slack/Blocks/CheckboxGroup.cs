using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>A list of which any number of items are chosen.</summary>
[SlackType("checkboxes")]
public sealed class CheckboxGroup() : ActionElement("checkboxes"), IInputBlockElement
{
    /// <summary>At most 10 items.</summary>
    public IList<Option> Options { get; set; } = [];

    /// <summary>Chosen at first; each must equal one of the items.</summary>
    [IgnoreIfEmpty]
    public IList<Option> InitialOptions { get; set; } = [];

    /// <summary>Whether the cursor starts here; true for one element of a view at most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool FocusOnLoad { get; set; }
}

/// <summary>The choice in a <see cref="CheckboxGroup"/> changed.</summary>
[SlackType("checkboxes")]
public sealed class CheckboxGroupAction : BlockAction
{
    /// <summary>What is chosen now.</summary>
    public IList<Option> SelectedOptions { get; set; } = [];
}

/// <summary>What is chosen in a <see cref="CheckboxGroup"/>.</summary>
[SlackType("checkboxes")]
public sealed class CheckboxGroupValue : ElementValue
{
    /// <summary>The items.</summary>
    public IList<Option> SelectedOptions { get; set; } = [];
}
