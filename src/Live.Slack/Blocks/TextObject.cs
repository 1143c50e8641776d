namespace Live.Slack.Blocks;

/// <summary>Text, plain or in Slack's markup.</summary>
public abstract class TextObject(string type)
{
    /// <summary><c>plain_text</c> or <c>mrkdwn</c>.</summary>
    public string Type { get; set; } = type;

    /// <summary>The text; in a section at most 3,000 characters.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>A string is plain text.</summary>
    public static implicit operator TextObject(string text) => new PlainText(text);
}
