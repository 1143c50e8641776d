using Live.Slack.Blocks;

namespace Live.Slack.WebApi;

/// <summary>A message to be posted.</summary>
public interface IReadOnlyMessage
{
    /// <summary>The channel's id.</summary>
    string? Channel { get; }

    /// <summary>The text, in Slack's markup; with blocks, what notifications and screen readers say.</summary>
    string? Text { get; }

    /// <summary>At most 50 blocks, about 13,200 characters in all.</summary>
    IList<Block>? Blocks { get; }

    /// <summary>Whether links to pages get a preview.</summary>
    bool UnfurlLinks { get; }

    /// <summary>Whether links to images and films get a preview.</summary>
    bool UnfurlMedia { get; }

    /// <summary>The timestamp of the message it answers.</summary>
    string? ThreadTs { get; }

    /// <summary>Whether an answer in a thread is also shown in the channel.</summary>
    bool ReplyBroadcast { get; }
}

/// <inheritdoc />
public sealed class Message : IReadOnlyMessage
{
    /// <inheritdoc />
    public string? Channel { get; set; }

    /// <inheritdoc />
    public string? Text { get; set; }

    /// <inheritdoc />
    public IList<Block> Blocks { get; set; } = [];

    /// <inheritdoc />
    public bool UnfurlLinks { get; set; }

    /// <inheritdoc />
    public bool UnfurlMedia { get; set; } = true;

    /// <inheritdoc />
    public string? ThreadTs { get; set; }

    /// <inheritdoc />
    public bool ReplyBroadcast { get; set; }

    /// <summary>The app's data as it is; goes before <see cref="MetadataObject"/>.</summary>
    public MessageMetadata? MetadataJson { get; set; }

    /// <summary>The app's data as an object, see <see cref="MessageMetadata.FromObject"/>.</summary>
    public object? MetadataObject { get; set; }
}
