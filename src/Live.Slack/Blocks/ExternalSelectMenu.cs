using Live.Slack.Interaction;

namespace Live.Slack.Blocks;

/// <summary>A menu whose items an <see cref="IBlockOptionProvider"/> gives while one types.</summary>
[SlackType("external_select")]
public sealed class ExternalSelectMenu() : SelectMenuBase("external_select")
{
    /// <summary>How many characters are typed before the provider is asked; Slack's default is 3.</summary>
    public int? MinQueryLength { get; set; }

    /// <summary>Chosen at first.</summary>
    public Option? InitialOption { get; set; }
}

/// <summary>An item of an <see cref="ExternalSelectMenu"/> was chosen.</summary>
[SlackType("external_select")]
public sealed class ExternalSelectAction : BlockAction
{
    /// <summary>The item.</summary>
    public Option? SelectedOption { get; set; }
}

/// <summary>What is chosen in an <see cref="ExternalSelectMenu"/>.</summary>
[SlackType("external_select")]
public sealed class ExternalSelectValue : ElementValue
{
    /// <summary>The item, or null.</summary>
    public Option? SelectedOption { get; set; }
}
