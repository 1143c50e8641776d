namespace Live.Slack.Blocks;

/// <summary>A menu whose items are sent along: either <see cref="Options"/> or <see cref="OptionGroups"/>.</summary>
[SlackType("static_select")]
public sealed class StaticSelectMenu() : SelectMenuBase("static_select")
{
    /// <summary>At most 100 items.</summary>
    [IgnoreIfEmpty]
    public IList<Option> Options { get; set; } = [];

    /// <summary>At most 100 groups.</summary>
    [IgnoreIfEmpty]
    public IList<OptionGroup> OptionGroups { get; set; } = [];

    /// <summary>Chosen at first; must equal one of the items.</summary>
    public Option? InitialOption { get; set; }
}

/// <summary>An item of a <see cref="StaticSelectMenu"/> was chosen.</summary>
[SlackType("static_select")]
public sealed class StaticSelectAction : BlockAction
{
    /// <summary>The item.</summary>
    public Option? SelectedOption { get; set; }
}

/// <summary>What is chosen in a <see cref="StaticSelectMenu"/>.</summary>
[SlackType("static_select")]
public sealed class StaticSelectValue : ElementValue
{
    /// <summary>The item, or null.</summary>
    public Option? SelectedOption { get; set; }
}
