using Live.Slack.Events;

namespace Live.Slack.WebApi;

/// <summary>Messages, newest first in a channel and oldest first in a thread.</summary>
public class ConversationMessagesResponse
{
    /// <summary>The messages.</summary>
    public IList<MessageEvent> Messages { get; set; } = [];

    /// <summary>Whether there are more.</summary>
    public bool HasMore { get; set; }

    /// <summary>Where they are.</summary>
    public ResponseMetadata ResponseMetadata { get; set; } = new();
}

/// <summary>A channel's messages, newest first.</summary>
public sealed class ConversationHistoryResponse : ConversationMessagesResponse;

/// <summary>One page of conversations.</summary>
public sealed class ConversationListResponse
{
    /// <summary>The conversations.</summary>
    public IList<Conversation> Channels { get; set; } = [];

    /// <summary>Where the list goes on.</summary>
    public ResponseMetadata ResponseMetadata { get; set; } = new();
}

/// <summary>One page of a conversation's members.</summary>
public sealed class ConversationMembersResponse
{
    /// <summary>Their ids.</summary>
    public IList<string> Members { get; set; } = [];

    /// <summary>Where the list goes on.</summary>
    public ResponseMetadata ResponseMetadata { get; set; } = new();
}

/// <summary>The bot joined.</summary>
public sealed class ConversationJoinResponse
{
    /// <summary>The conversation.</summary>
    public Conversation Channel { get; set; } = new();

    /// <summary>Such as <c>already_in_channel</c>.</summary>
    public string? Warning { get; set; }
}

internal sealed class ConversationResponse
{
    public Conversation Channel { get; set; } = new();
}

internal sealed class TopicResponse
{
    public string? Topic { get; set; }

    public Conversation? Channel { get; set; }
}
