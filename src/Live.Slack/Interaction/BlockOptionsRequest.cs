using Live.Slack.Events;

namespace Live.Slack.Interaction;

/// <summary>Someone types into an <see cref="Blocks.ExternalSelectMenu"/>.</summary>
[SlackType("block_suggestion")]
public sealed class BlockOptionsRequest : InteractionRequest
{
    /// <summary>What was typed.</summary>
    public string Value { get; set; } = "";

    /// <summary>The menu's action id.</summary>
    public string ActionId { get; set; } = "";

    /// <summary>The id of the block around it.</summary>
    public string BlockId { get; set; } = "";

    /// <summary>What the menu stands in.</summary>
    public Container Container { get; set; } = new();

    /// <summary>The message; null in a view.</summary>
    public MessageEvent? Message { get; set; }
}
