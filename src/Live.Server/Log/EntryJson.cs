using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Live.Log;
using Live.Server.Log.Json;

namespace Live.Server.Log;

/// <summary>
/// An entry as one line of JSON:
/// <c>{"position":7,"at":"…","who":"…","key":"…","fact":{"type":"vote-cast",…}}</c>. The line is the same in every log
/// and in an export. Members that are null are left out, members unknown here are passed over, and a fact of an
/// unknown type is an exception: a log that is not understood whole must not be folded.
/// </summary>
public static class EntryJson
{
    /// <summary>The longest idempotency key, in UTF-16 units.</summary>
    public const int MaxKey = 200;

    private static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the line is never part of a page, and people read it
        Converters = { new IdConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameFacts, UnsetArrays.BecomeEmpty } },
    };

    private static readonly JsonTypeInfo<Fact> facts = (JsonTypeInfo<Fact>)options.GetTypeInfo(typeof(Fact));
    private static readonly JsonWriterOptions writing = new() { Encoder = options.Encoder, SkipValidation = true };

    /// <summary>The entry as a line, without a line end.</summary>
    /// <exception cref="NotSupportedException">The fact has no name in the table.</exception>
    public static byte[] Write(Entry entry)
    {
        var line = new ArrayBufferWriter<byte>(512);
        Write(line, entry.Position, Body(new Draft(entry.Fact, entry.Who, entry.At, entry.Key)));
        return line.WrittenSpan.ToArray();
    }

    /// <summary>Puts a position and a body together, as <see cref="Write(Entry)"/> does.</summary>
    public static void Write(IBufferWriter<byte> line, long position, ReadOnlySpan<byte> body)
    {
        line.Write(Opening);
        Utf8Formatter.TryFormat(position, line.GetSpan(20), out var digits);
        line.Advance(digits);
        line.Write(","u8);
        line.Write(body);
    }

    /// <summary>
    /// The line from behind the position: all that is known before the log gives the entry its place, so that the
    /// expensive part is done by the caller and not by the log's one writer.
    /// </summary>
    /// <exception cref="ArgumentException">The key is empty or too long.</exception>
    /// <exception cref="NotSupportedException">The fact has no name in the table.</exception>
    public static byte[] Body(Draft draft)
    {
        if (draft.Key.Length is 0 or > MaxKey)
            throw new ArgumentException($"An idempotency key has 1 to {MaxKey} characters.", nameof(draft));
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, writing))
        {
            writer.WriteStartObject();
            writer.WriteString("at"u8, draft.At.UtcDateTime);
            writer.WriteString("who"u8, draft.Who.Value);
            writer.WriteString("key"u8, draft.Key);
            writer.WritePropertyName("fact"u8);
            JsonSerializer.Serialize(writer, draft.Fact, facts);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan[1..].ToArray(); // the brace stands before the position
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">It is no entry, or its fact is of an unknown type.</exception>
    public static Entry Read(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        var (position, at, who, key) = (0L, default(DateTimeOffset), default(string), default(string));
        var fact = default(Fact);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("position"u8) && reader.Read())
                position = reader.GetInt64();
            else if (reader.ValueTextEquals("at"u8) && reader.Read())
                at = reader.GetDateTimeOffset();
            else if (reader.ValueTextEquals("who"u8) && reader.Read())
                who = reader.GetString();
            else if (reader.ValueTextEquals("key"u8) && reader.Read())
                key = reader.GetString();
            else if (reader.ValueTextEquals("fact"u8) && reader.Read())
                fact = JsonSerializer.Deserialize(ref reader, facts);
            else
                reader.Skip();
        }

        return who is null || key is null || fact is null
            ? throw new JsonException("An entry needs a position, a time, who, a key and a fact.")
            : new Entry(position, at, new Who(who), fact, key);
    }

    /// <summary>Reads only where an entry is and under which key, which is all that a log needs at its opening.</summary>
    /// <exception cref="JsonException">It is no entry.</exception>
    public static (long Position, string Key) ReadPlace(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        var position = 0L;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("position"u8) && reader.Read())
                position = reader.GetInt64();
            else if (reader.ValueTextEquals("key"u8) && reader.Read())
                return (position, reader.GetString() ?? throw new JsonException("An entry needs a key."));
            else
                reader.Skip();
        }

        throw new JsonException("An entry needs a key.");
    }

    private static ReadOnlySpan<byte> Opening => "{\"position\":"u8;

    private static void NameFacts(JsonTypeInfo type)
    {
        if (type.Type != typeof(Fact))
            return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "type" };
        foreach (var fact in FactNames.All)
            type.PolymorphismOptions.DerivedTypes.Add(fact);
    }
}
