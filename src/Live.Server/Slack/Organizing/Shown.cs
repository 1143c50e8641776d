using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Live.Schedule;

namespace Live.Server.Slack.Organizing;

/// <summary>What a preview's buttons carry: what was wanted, and what it came to when it was shown.</summary>
/// <param name="Wish">What is wanted.</param>
/// <param name="BasedOn">The version that it was planned on.</param>
/// <param name="Fingerprint">Of the draft.</param>
/// <param name="Held">The draft kept for later that this is, or null.</param>
internal sealed record Shown(ScheduleWish Wish, int BasedOn, string Fingerprint, HeldId? Held = null)
{
    private static readonly JsonSerializerOptions options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // it is a button's value: no page, and at most 2,000 characters
        Converters = { new Log.Json.IdConverter() },
    };

    /// <summary>As a button's value.</summary>
    public string Write() => JsonSerializer.Serialize(this, options);

    /// <summary>From a button's value; null when it is none of this version of Live.</summary>
    public static Shown? Read(string? value)
    {
        try
        {
            return JsonSerializer.Deserialize<Shown>(value ?? "null", options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
