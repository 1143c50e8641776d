namespace Live.Slack.Interaction;

/// <summary>What someone did with a part of the app.</summary>
public abstract class InteractionRequest
{
    /// <summary>Slack's name for the kind of interaction.</summary>
    public string Type { get; set; } = "";

    /// <summary>Good for 5 answers in 30 minutes. A secret: it never belongs in a log.</summary>
    public string? ResponseUrl { get; set; }

    /// <summary>The workspace.</summary>
    public Team Team { get; set; } = new();

    /// <summary>Where; null in a view.</summary>
    public Channel? Channel { get; set; }

    /// <summary>Who.</summary>
    public User User { get; set; } = new();

    /// <summary>When, as Slack's timestamp.</summary>
    public string? ActionTs { get; set; }
}

/// <summary>An interaction this library does not know; it is acknowledged and ignored.</summary>
public sealed class UnknownInteractionRequest : InteractionRequest;
