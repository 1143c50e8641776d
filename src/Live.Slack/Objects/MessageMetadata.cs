using System.Reflection;
using System.Text.Json;

namespace Live.Slack;

/// <summary>Data of the app's own that a message carries unseen. Everybody with access to the message can read it.</summary>
public sealed class MessageMetadata
{
    /// <summary>The app's name for the kind of data.</summary>
    public string EventType { get; set; } = "";

    /// <summary>The data, an object.</summary>
    public JsonElement EventPayload { get; set; }

    /// <summary>
    /// Metadata of <paramref name="payload"/>: its type's <see cref="SlackTypeAttribute"/>, or else its name in snake case,
    /// becomes the <see cref="EventType"/>. Null stays null.
    /// </summary>
    public static MessageMetadata? FromObject(object? payload) =>
        payload is null
            ? null
            : new MessageMetadata
            {
                EventType = payload.GetType().GetCustomAttribute<SlackTypeAttribute>()?.TypeIdentifier
                    ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(payload.GetType().Name),
                EventPayload = JsonSerializer.SerializeToElement(payload, payload.GetType(), SlackJson.Options),
            };

    /// <summary>The data as an object again.</summary>
    public T? ToObject<T>() => EventPayload.Deserialize<T>(SlackJson.Options);
}
