using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Live.Slack;

/// <summary>
/// Reads a <typeparamref name="TBase"/> into the class whose <see cref="SlackTypeAttribute"/> equals the JSON's <c>type</c>,
/// or, if there is a narrower one, its <c>subtype</c>; else into <typeparamref name="TUnknown"/>; writes an instance as what it really is.
/// </summary>
/// <remarks>
/// The framework's own polymorphism takes the discriminator for itself; here <c>Type</c> stays a property,
/// so that an unknown type keeps its name, and the property may stand anywhere in the JSON.
/// </remarks>
internal sealed class SlackTypeConverter<TBase, TUnknown> : JsonConverter<TBase>
    where TBase : class
    where TUnknown : TBase
{
    private static readonly FrozenDictionary<string, Type> Classes = typeof(TBase).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(TBase)))
        .Select(type => (Class: type, Slack: type.GetCustomAttribute<SlackTypeAttribute>()))
        .Where(pair => pair.Slack is not null)
        .ToFrozenDictionary(pair => pair.Slack!.TypeIdentifier, pair => pair.Class);

    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(TBase);

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var known = Class(json.RootElement, "type");
        if (Class(json.RootElement, "subtype") is { } narrower && known is not null && narrower.IsSubclassOf(known))
            known = narrower;
        return (TBase?)json.RootElement.Deserialize(known ?? typeof(TUnknown), options);
    }

    private static Type? Class(JsonElement json, string property) =>
        json.TryGetProperty(property, out var name) && name.GetString() is { } type ? Classes.GetValueOrDefault(type) : null;

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
