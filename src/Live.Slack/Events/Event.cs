using System.Text.Json.Serialization;

namespace Live.Slack.Events;

/// <summary>Something that happened in the workspace.</summary>
public abstract class Event
{
    /// <summary>Slack's name for it.</summary>
    public string Type { get; set; } = "";

    /// <summary>When, as Slack's timestamp.</summary>
    public string EventTs { get; set; } = "";

    /// <summary>What else Slack says of it, by Slack's names.</summary>
    [JsonExtensionData]
    public Dictionary<string, object> ExtraProperties { get; set; } = [];
}

/// <summary>An event this library does not know; only handlers of every event get it.</summary>
public sealed class UnknownEvent : Event;
