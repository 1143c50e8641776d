namespace Live.Slack.Blocks;

/// <summary>An item to choose.</summary>
public class Option
{
    /// <summary>What the person sees, at most 75 characters; markup in checkboxes and radio buttons only.</summary>
    public TextObject? Text { get; set; }

    /// <summary>What the app gets, at most 150 characters.</summary>
    public string? Value { get; set; }

    /// <summary>A second line, at most 75 characters.</summary>
    public PlainText? Description { get; set; }
}
