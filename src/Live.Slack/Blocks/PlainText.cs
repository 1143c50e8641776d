namespace Live.Slack.Blocks;

/// <summary>Text that is shown as it is; Slack escapes it itself.</summary>
[SlackType("plain_text")]
public sealed class PlainText : TextObject, IContextElement
{
    /// <summary>Makes a plain text.</summary>
    public PlainText(string text = "") : base("plain_text") => Text = text;

    /// <summary>Whether <c>:name:</c> becomes an emoji.</summary>
    public bool Emoji { get; set; } = true;

    /// <summary>A string is plain text.</summary>
    public static implicit operator PlainText(string text) => new(text);
}
