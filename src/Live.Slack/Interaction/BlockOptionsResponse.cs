using Live.Slack.Blocks;

namespace Live.Slack.Interaction;

/// <summary>The items to choose from: either <see cref="Options"/> or <see cref="OptionGroups"/>.</summary>
public sealed class BlockOptionsResponse
{
    /// <summary>At most 100 items.</summary>
    public IList<Option>? Options { get; set; }

    /// <summary>At most 100 groups.</summary>
    public IList<OptionGroup>? OptionGroups { get; set; }
}
