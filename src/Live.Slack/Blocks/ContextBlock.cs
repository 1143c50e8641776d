namespace Live.Slack.Blocks;

/// <summary>Small, grey texts and images.</summary>
[SlackType("context")]
public sealed class ContextBlock() : Block("context")
{
    /// <summary>At most 10 elements.</summary>
    public IList<IContextElement> Elements { get; set; } = [];
}
