using Live.Slack.Blocks;
using Live.Slack.WebApi;

namespace Live.Slack.Interaction;

/// <summary>An answer in the flat shape that Slack reads: the message's own fields beside those of the answer.</summary>
public abstract class MessageResponseWrapper(IMessageResponse response) : IReadOnlyMessage
{
    /// <inheritdoc />
    public string? Channel => response.Message?.Channel;

    /// <inheritdoc />
    public string? Text => response.Message?.Text;

    /// <inheritdoc />
    [IgnoreIfEmpty]
    public IList<Block>? Blocks => response.Message?.Blocks;

    /// <inheritdoc />
    public bool UnfurlLinks => response.Message?.UnfurlLinks ?? false;

    /// <inheritdoc />
    public bool UnfurlMedia => response.Message?.UnfurlMedia ?? false;

    /// <inheritdoc />
    public string? ThreadTs => response.Message?.ThreadTs;

    /// <inheritdoc />
    public bool ReplyBroadcast => response.Message?.ReplyBroadcast ?? false;
}

/// <summary>A <see cref="SlashCommandResponse"/> as Slack reads it.</summary>
public sealed class SlashCommandMessageResponse(SlashCommandResponse response) : MessageResponseWrapper(response)
{
    /// <summary>Who sees it.</summary>
    public ResponseType ResponseType => response.ResponseType;
}

/// <summary>A <see cref="MessageResponse"/> as Slack reads it.</summary>
public sealed class MessageUpdateResponse(MessageResponse response) : MessageResponseWrapper(response)
{
    /// <summary>Who sees it.</summary>
    public ResponseType ResponseType => response.ResponseType;

    /// <summary>Whether it takes the message's place.</summary>
    public bool ReplaceOriginal => response.ReplaceOriginal;

    /// <summary>Whether the message goes.</summary>
    public bool DeleteOriginal => response.DeleteOriginal;
}
