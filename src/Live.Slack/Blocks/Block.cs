using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>One visual part of a message (at most 50), a modal or a Home tab (at most 100).</summary>
public abstract class Block(string type)
{
    /// <summary>Slack's name for the kind of block.</summary>
    [JsonInclude]
    public string Type { get; private set; } = type;

    /// <summary>Unique in its message or view; Slack makes one up if there is none. At most 255 characters.</summary>
    public string? BlockId { get; set; }
}
