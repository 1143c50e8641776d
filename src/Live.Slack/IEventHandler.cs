using Live.Slack.Events;

namespace Live.Slack;

/// <summary>Handles every event, with the identity of its delivery.</summary>
public interface IEventHandler
{
    /// <summary>
    /// Returns once what the event means is safe: Slack is told so afterwards. An exception leaves the event unacknowledged,
    /// and Slack sends it again, at about 0 s, 1 min and 5 min.
    /// </summary>
    Task Handle(EventCallback eventCallback);
}

/// <summary>
/// Handles the events of one kind. To know an event's <see cref="EventCallback.EventId"/>, implement <see cref="IEventHandler"/>.
/// </summary>
public interface IEventHandler<in T>
    where T : Event
{
    /// <inheritdoc cref="IEventHandler.Handle"/>
    Task Handle(T slackEvent);
}
