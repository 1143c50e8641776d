namespace Live.Questions;

/// <summary>Where a question came from.</summary>
public enum Origin
{
    /// <summary>Asked in Slack.</summary>
    Slack,

    /// <summary>Asked by someone in the room: on the web, or aloud.</summary>
    Room,

    /// <summary>Asked on the web from afar.</summary>
    Web,
}
