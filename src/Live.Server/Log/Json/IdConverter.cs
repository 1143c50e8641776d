using System.Text.Json;
using System.Text.Json.Serialization;

namespace Live.Server.Log.Json;

/// <summary>Writes every <see cref="IId{TSelf}"/> as the plain string that it is.</summary>
public sealed class IdConverter : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsValueType && Array.Exists(typeToConvert.GetInterfaces(),
            face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));

    /// <inheritdoc />
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<TId> : JsonConverter<TId> where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TId.Of(reader.GetString() ?? throw new JsonException($"A {typeof(TId).Name} is missing."));

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value ?? throw new JsonException($"A {typeof(TId).Name} is empty."));
    }
}
