namespace Live.Slack.Events;

/// <summary>An event and its delivery. A retry brings the same <see cref="EventId"/> again.</summary>
public sealed class EventCallback
{
    /// <summary>The workspace.</summary>
    public string TeamId { get; set; } = "";

    /// <summary>The app.</summary>
    public string ApiAppId { get; set; } = "";

    /// <summary>What happened.</summary>
    public Event Event { get; set; } = new UnknownEvent();

    /// <summary>Unique among all workspaces; the key to handle an event once.</summary>
    public string EventId { get; set; } = "";

    /// <summary>When, in Unix seconds.</summary>
    public int EventTime { get; set; }
}
