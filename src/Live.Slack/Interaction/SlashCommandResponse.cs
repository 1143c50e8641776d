using Live.Slack.WebApi;

namespace Live.Slack.Interaction;

/// <summary>The answer to a command.</summary>
public sealed class SlashCommandResponse : IMessageResponse
{
    /// <inheritdoc />
    public Message? Message { get; set; }

    /// <summary>Who sees it.</summary>
    public ResponseType ResponseType { get; set; } = ResponseType.Ephemeral;
}
