namespace Live.Slack.Events;

/// <summary>Someone gave a reaction.</summary>
[SlackType("reaction_added")]
public sealed class ReactionAdded : Event
{
    /// <summary>Who.</summary>
    public string User { get; set; } = "";

    /// <summary>The emoji's name without colons.</summary>
    public string Reaction { get; set; } = "";

    /// <summary>Who made the item.</summary>
    public string? ItemUser { get; set; }

    /// <summary>What it was given to.</summary>
    public ReactionItem Item { get; set; } = new UnknownReactionItem();
}
