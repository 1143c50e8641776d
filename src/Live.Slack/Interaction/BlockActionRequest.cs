using System.Text.Json.Serialization;
using Live.Slack.Blocks;
using Live.Slack.Events;

namespace Live.Slack.Interaction;

/// <summary>Elements of a message or a view were used.</summary>
[SlackType("block_actions")]
public sealed class BlockActionRequest : InteractionRequest
{
    /// <summary>What the elements stand in.</summary>
    public Container Container { get; set; } = new();

    /// <summary>Opens a view within 3 s; also the key to handle an action once.</summary>
    public string TriggerId { get; set; } = "";

    /// <summary>The message; null in a view and for ephemeral ones.</summary>
    public MessageEvent? Message { get; set; }

    /// <summary>The view; null in a message.</summary>
    public ViewInfo? View { get; set; }

    /// <summary>What stands in the inputs of the message.</summary>
    public ViewState? State { get; set; }

    /// <summary>What was done.</summary>
    public IList<BlockAction> Actions { get; set; } = [];

    /// <summary>The first and mostly only action.</summary>
    [JsonIgnore]
    public BlockAction Action => Actions[0];
}
