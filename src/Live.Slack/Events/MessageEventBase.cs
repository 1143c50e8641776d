using Live.Slack.Blocks;

namespace Live.Slack.Events;

/// <summary>What a message and a mention have in common.</summary>
public abstract class MessageEventBase : Event
{
    /// <summary>The author's id; none for some bots.</summary>
    public string? User { get; set; }

    /// <summary>The text in Slack's markup, <c>&amp; &lt; &gt;</c> escaped.</summary>
    public string Text { get; set; } = "";

    /// <summary>The timestamp that names the message in its channel; a string, never a number.</summary>
    public string Ts { get; set; } = "";

    /// <summary>The channel's id; absent in a channel's history.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The timestamp of the message it answers.</summary>
    public string? ThreadTs { get; set; }

    /// <summary>The workspace.</summary>
    public string? Team { get; set; }

    /// <summary>The blocks.</summary>
    public IList<Block> Blocks { get; set; } = [];

    /// <summary>Who edited it and when, if anybody did.</summary>
    public Edit? Edited { get; set; }
}

/// <summary>An edit of a message.</summary>
public sealed class Edit
{
    /// <summary>Who.</summary>
    public string User { get; set; } = "";

    /// <summary>When, as Slack's timestamp.</summary>
    public string Ts { get; set; } = "";
}
