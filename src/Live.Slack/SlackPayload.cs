using System.Text.Json;
using Live.Slack.Events;
using Live.Slack.Interaction;

namespace Live.Slack;

/// <summary>
/// Reads what Slack sends, the same through a socket and over HTTP. Throws <see cref="JsonException"/> for what is not of
/// Slack's shape; null is a request of a kind this library does not know.
/// </summary>
internal static class SlackPayload
{
    /// <summary>A request out of a socket's envelope.</summary>
    public static object? Read(string envelopeType, JsonElement payload) => envelopeType switch
    {
        "events_api" => ReadEvent(payload),
        "slash_commands" => Read<SlashCommand>(payload),
        "interactive" => Read<InteractionRequest>(payload),
        _ => null,
    };

    /// <summary>An event; null for what Slack tells of the subscription itself.</summary>
    public static EventCallback? ReadEvent(JsonElement payload) =>
        payload.TryGetProperty("type", out var type) && type.ValueEquals("event_callback") ? Read<EventCallback>(payload) : null;

    /// <summary>Any request but an event.</summary>
    public static T Read<T>(JsonElement payload)
        where T : class =>
        payload.Deserialize<T>(SlackJson.Options) ?? throw new JsonException($"{typeof(T).Name} is null.");
}
