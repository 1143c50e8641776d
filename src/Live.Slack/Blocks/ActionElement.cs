namespace Live.Slack.Blocks;

/// <summary>An element that tells the app when it is used.</summary>
public abstract class ActionElement(string type) : BlockElement(type), IActionElement
{
    /// <inheritdoc />
    public string? ActionId { get; set; }

    /// <summary>A question asked before the action is sent.</summary>
    public ConfirmationDialog? Confirm { get; set; }
}
