namespace Live.Slack.Blocks;

/// <summary>A small image beside a text.</summary>
[SlackType("image")]
public sealed class Image() : BlockElement("image"), IContextElement
{
    /// <summary>The image's address.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>What the image shows, in words.</summary>
    public string? AltText { get; set; }
}
