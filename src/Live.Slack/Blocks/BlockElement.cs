namespace Live.Slack.Blocks;

/// <summary>Something that stands inside a block.</summary>
public abstract class BlockElement(string type) : IBlockElement
{
    /// <summary>Slack's name for the kind of element.</summary>
    public string Type { get; set; } = type;
}
