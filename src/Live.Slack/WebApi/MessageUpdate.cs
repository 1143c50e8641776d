using Live.Slack.Blocks;

namespace Live.Slack.WebApi;

/// <summary>What a message becomes. What is null stays as it is.</summary>
public sealed class MessageUpdate
{
    /// <summary>The message's timestamp.</summary>
    public string Ts { get; set; } = "";

    /// <summary>The message's channel.</summary>
    public string ChannelId { get; set; } = "";

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The blocks; an empty list takes them away.</summary>
    public IList<Block>? Blocks { get; set; }
}
