using System.Text.Json;
using System.Text.Json.Serialization;

namespace Live.Server.Slack.Edge;

/// <summary>What blocks show, to be compared.</summary>
public static class BlockContent
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new AsWhatItIs() } };

    /// <summary>Equal for equal blocks only.</summary>
    public static byte[] Of(IList<Block> blocks) => JsonSerializer.SerializeToUtf8Bytes(blocks, Options);

    /// <summary>Writes a block, an element or a text with all its parts, not only those of the class it is declared as.</summary>
    private sealed class AsWhatItIs : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAbstract && typeToConvert.Namespace == typeof(Block).Namespace;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

        private sealed class Converter<T> : JsonConverter<T>
            where T : class
        {
            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                throw new NotSupportedException("Blocks are only written.");

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }
    }
}
