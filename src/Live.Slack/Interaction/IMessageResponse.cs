using Live.Slack.WebApi;

namespace Live.Slack.Interaction;

/// <summary>An answer that carries a message.</summary>
public interface IMessageResponse
{
    /// <summary>The message.</summary>
    Message? Message { get; set; }
}
