namespace Live.Slack.Blocks;

/// <summary>A heading.</summary>
[SlackType("header")]
public sealed class HeaderBlock() : Block("header")
{
    /// <summary>At most 150 characters.</summary>
    public PlainText? Text { get; set; }
}
