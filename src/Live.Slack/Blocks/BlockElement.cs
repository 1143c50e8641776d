using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>Something that stands inside a block.</summary>
public abstract class BlockElement(string type) : IBlockElement
{
    /// <summary>Slack's name for the kind of element.</summary>
    [JsonInclude]
    public string Type { get; private set; } = type;
}
