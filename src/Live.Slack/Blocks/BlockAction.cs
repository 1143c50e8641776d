namespace Live.Slack.Blocks;

/// <summary>What was done with an element.</summary>
public abstract class BlockAction
{
    /// <summary>Slack's name for the kind of element.</summary>
    public string Type { get; set; } = "";

    /// <summary>The element's <see cref="IActionElement.ActionId"/>.</summary>
    public string ActionId { get; set; } = "";

    /// <summary>The id of the block around it.</summary>
    public string BlockId { get; set; } = "";

    /// <summary>When, as Slack's timestamp.</summary>
    public string ActionTs { get; set; } = "";
}

/// <summary>An action of an element this library does not know.</summary>
public sealed class UnknownBlockAction : BlockAction;
