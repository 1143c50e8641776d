using System.Text.Json;
using System.Text.Json.Serialization;

namespace Live.Slack;

/// <summary>Reads the empty array that Slack sends in place of an empty object.</summary>
internal sealed class IgnoreArrayConverter<T> : JsonConverter<T>
    where T : class, new()
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            return JsonSerializer.Deserialize<T>(ref reader, options);

        reader.Skip();
        return new T();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
