namespace Live.Slack.Blocks;

/// <summary>A line.</summary>
[SlackType("divider")]
public sealed class DividerBlock() : Block("divider");
