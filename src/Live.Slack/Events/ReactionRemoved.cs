namespace Live.Slack.Events;

/// <summary>Someone took a reaction back.</summary>
[SlackType("reaction_removed")]
public sealed class ReactionRemoved : Event
{
    /// <summary>Who.</summary>
    public string User { get; set; } = "";

    /// <summary>The emoji's name without colons.</summary>
    public string Reaction { get; set; } = "";

    /// <summary>Who made the item.</summary>
    public string? ItemUser { get; set; }

    /// <summary>What it was taken from.</summary>
    public ReactionItem Item { get; set; } = new UnknownReactionItem();
}
