namespace Live.Questions;

/// <summary>Where a question came from.</summary>
public enum Origin
{
    /// <summary>Asked in Slack.</summary>
    Slack,

    /// <summary>Asked on the web by someone in the room.</summary>
    Room,
}
