namespace Live.Slack.Blocks;

/// <summary>Something that stands inside a block.</summary>
public interface IBlockElement
{
    /// <summary>Slack's name for the kind of element.</summary>
    string Type { get; }
}
