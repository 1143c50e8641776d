namespace Live.Slack.Events;

/// <summary>A message. One with a <see cref="Subtype"/> is mostly not something a person said.</summary>
[SlackType("message")]
public class MessageEvent : MessageEventBase
{
    /// <summary>Such as <c>bot_message</c>, <c>message_changed</c> or <c>channel_join</c>; null for what a person wrote.</summary>
    public string? Subtype { get; set; }

    /// <summary>The author's id if it is a bot.</summary>
    public string? BotId { get; set; }

    /// <summary><c>channel</c>, <c>group</c>, <c>im</c> or <c>mpim</c>.</summary>
    public string? ChannelType { get; set; }

    /// <summary>The app's data; in a history only if it was asked for.</summary>
    public MessageMetadata? Metadata { get; set; }

    /// <summary>How many answers its thread has.</summary>
    public int ReplyCount { get; set; }

    /// <summary>The reactions.</summary>
    public IList<Reaction> Reactions { get; set; } = [];
}
