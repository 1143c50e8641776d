using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Live.Server.Slack;

/// <summary>A message that somebody makes a question of.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Ts">The message's timestamp.</param>
/// <param name="Thread">The timestamp of the message that it answers, or null.</param>
/// <param name="Author">Who wrote it: a user's id.</param>
public sealed record AskedMessage(string Channel, string Ts, string? Thread, string Author);

/// <summary>What the ask modal, or a button that opens it, carries along.</summary>
internal sealed record AskContext
{
    private const int MostInButton = 2000; // Slack's limit of a button's value

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // it has to be short, and is no part of a page
    };

    /// <summary>The message that the question is made of, or null.</summary>
    public AskedMessage? Message { get; init; }

    /// <summary>Whether the asker has seen the questions that are like it.</summary>
    public bool Shown { get; init; }

    /// <summary>The words, for a button; a modal has them in its field.</summary>
    public string? Text { get; init; }

    /// <summary>What was carried along; nothing when it is not ours.</summary>
    public static AskContext Read(string? carried) =>
        string.IsNullOrEmpty(carried) ? new AskContext() : JsonSerializer.Deserialize<AskContext>(carried, Json) ?? new AskContext();

    /// <summary>The context as a view's metadata.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>The context as a button's value: words that do not fit are cut, because the message with all of them is still there.</summary>
    public string WriteForButton()
    {
        var (text, written) = (Text ?? "", Write());
        while (written.Length > MostInButton)
        {
            text = Say.Cut(text, text.Length - Math.Min(text.Length - 2, written.Length - MostInButton + 1));
            written = (this with { Text = text }).Write();
        }

        return written;
    }
}
