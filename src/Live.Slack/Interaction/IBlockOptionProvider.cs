namespace Live.Slack.Interaction;

/// <summary>Gives the items of an <see cref="Blocks.ExternalSelectMenu"/>.</summary>
public interface IBlockOptionProvider
{
    /// <summary>The items that fit what was typed; Slack waits 3 s.</summary>
    Task<BlockOptionsResponse> GetOptions(BlockOptionsRequest request);
}
