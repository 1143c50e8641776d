using System.Text.Json;
using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace;

/// <summary>Lenient reads of raw JSON: what is missing or of another kind is null.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public static JsonElement? Inner(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static string? Text(this JsonNode? node, string name) =>
        node is JsonObject fields && fields[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : null;

    public static bool Flag(this JsonNode? node, string name) =>
        node is JsonObject fields && fields[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>An immutable copy, to be kept in a record and read by many threads.</summary>
    public static JsonElement Frozen(this JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }

    /// <summary>The element inside a node that is being built; it is written as it is.</summary>
    public static JsonNode? Node(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(element),
    };

    public static JsonNode? Node(this JsonElement? element) => element is { } value ? value.Node() : null;
}
