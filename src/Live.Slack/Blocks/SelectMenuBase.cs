using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>A menu of which one item is chosen.</summary>
public abstract class SelectMenuBase(string type) : ActionElement(type), IInputBlockElement
{
    /// <summary>Shown while nothing is chosen, at most 150 characters.</summary>
    public PlainText? Placeholder { get; set; }

    /// <summary>Whether the cursor starts here; true for one element of a view at most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool FocusOnLoad { get; set; }
}
