namespace Live.Slack.Blocks;

/// <summary>A row of interactive elements.</summary>
[SlackType("actions")]
public sealed class ActionsBlock() : Block("actions")
{
    /// <summary>At most 25 elements.</summary>
    public IList<IActionElement> Elements { get; set; } = [];
}
