namespace Live.Slack.Interaction;

/// <summary>Who sees an answer.</summary>
public enum ResponseType
{
    /// <summary>Everybody in the channel.</summary>
    InChannel,

    /// <summary>The person alone; it may get lost, so it is never the only copy of anything.</summary>
    Ephemeral,
}
