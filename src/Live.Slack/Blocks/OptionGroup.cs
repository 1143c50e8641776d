namespace Live.Slack.Blocks;

/// <summary>Items under a common heading.</summary>
public sealed class OptionGroup
{
    /// <summary>The heading, at most 75 characters.</summary>
    public PlainText? Label { get; set; }

    /// <summary>At most 100 items.</summary>
    public IList<Option> Options { get; set; } = [];
}
