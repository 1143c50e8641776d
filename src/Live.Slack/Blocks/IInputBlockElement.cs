namespace Live.Slack.Blocks;

/// <summary>An element that may stand in an <see cref="InputBlock"/>; its action id is the key of its value in <see cref="ViewState.Values"/>.</summary>
public interface IInputBlockElement : IActionElement;
