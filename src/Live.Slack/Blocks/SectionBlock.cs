namespace Live.Slack.Blocks;

/// <summary>A paragraph, optionally with fields in two columns and an element at its side.</summary>
[SlackType("section")]
public sealed class SectionBlock() : Block("section")
{
    /// <summary>The paragraph, at most 3,000 characters.</summary>
    public TextObject? Text { get; set; }

    /// <summary>At most 10 short texts of 2,000 characters.</summary>
    [IgnoreIfEmpty]
    public IList<TextObject> Fields { get; set; } = [];

    /// <summary>The element beside the text.</summary>
    public BlockElement? Accessory { get; set; }
}
