namespace Live.Slack;

/// <summary>What a reaction was given to.</summary>
public abstract class ReactionItem
{
    /// <summary>Slack's name for the kind of item.</summary>
    public string Type { get; set; } = "";
}

/// <summary>A message that a reaction was given to.</summary>
[SlackType("message")]
public sealed class ReactionMessage : ReactionItem
{
    /// <summary>The channel's id.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The message's timestamp.</summary>
    public string Ts { get; set; } = "";
}

/// <summary>An item of a kind this library does not know.</summary>
public sealed class UnknownReactionItem : ReactionItem;
