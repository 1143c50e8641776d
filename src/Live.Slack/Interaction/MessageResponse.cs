using Live.Slack.WebApi;

namespace Live.Slack.Interaction;

/// <summary>The answer to an interaction with a message.</summary>
public sealed class MessageResponse : IMessageResponse
{
    /// <summary>Who sees it.</summary>
    public ResponseType ResponseType { get; set; }

    /// <summary>Whether it takes the message's place.</summary>
    public bool ReplaceOriginal { get; set; }

    /// <summary>Whether the message goes.</summary>
    public bool DeleteOriginal { get; set; }

    /// <inheritdoc />
    public Message? Message { get; set; }
}
