namespace Live.Slack.Blocks;

/// <summary>An element that may stand in an <see cref="InputBlock"/>.</summary>
public interface IInputBlockElement
{
    /// <summary>The key of the element's value in <see cref="ViewState.Values"/>.</summary>
    string? ActionId { get; set; }
}
