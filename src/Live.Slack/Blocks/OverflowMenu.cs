namespace Live.Slack.Blocks;

/// <summary>The "…" button with further actions.</summary>
[SlackType("overflow")]
public sealed class OverflowMenu() : ActionElement("overflow")
{
    /// <summary>1 to 5 items.</summary>
    public IList<OverflowOption> Options { get; set; } = [];
}

/// <summary>An item of an <see cref="OverflowMenu"/>.</summary>
public sealed class OverflowOption : Option
{
    /// <summary>An address that opens in the person's browser.</summary>
    public string? Url { get; set; }
}

/// <summary>An item of an <see cref="OverflowMenu"/> was chosen.</summary>
[SlackType("overflow")]
public sealed class OverflowAction : BlockAction
{
    /// <summary>The item.</summary>
    public Option? SelectedOption { get; set; }
}
