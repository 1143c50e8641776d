using System.Text.Json.Serialization;

namespace Live.Slack.Blocks;

/// <summary>Text in Slack's markup; what people typed must be escaped first.</summary>
[SlackType("mrkdwn")]
public sealed class Markdown : TextObject, IContextElement
{
    /// <summary>Makes a text in Slack's markup.</summary>
    public Markdown(string markdown = "") : base("mrkdwn") => Text = markdown;

    [JsonConstructor] // the one above has a parameter that is no property of this name
    private Markdown() : this("")
    {
    }

    /// <summary>True leaves addresses and names as they are instead of making links of them.</summary>
    public bool Verbatim { get; set; }

    /// <summary>A string is taken as markup.</summary>
    public static implicit operator Markdown(string text) => new(text);
}
