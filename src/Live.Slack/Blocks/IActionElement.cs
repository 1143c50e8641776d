namespace Live.Slack.Blocks;

/// <summary>An element that may stand in an <see cref="ActionsBlock"/>.</summary>
public interface IActionElement : IBlockElement
{
    /// <summary>Names the action to its handler; unique in its block, at most 255 characters.</summary>
    string? ActionId { get; set; }
}
