namespace Live.Slack.Blocks;

/// <summary>An image by its public address.</summary>
[SlackType("image")]
public sealed class ImageBlock() : Block("image")
{
    /// <summary>The image's address.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>What the image shows, in words.</summary>
    public string? AltText { get; set; }

    /// <summary>A line above the image.</summary>
    public PlainText? Title { get; set; }
}
