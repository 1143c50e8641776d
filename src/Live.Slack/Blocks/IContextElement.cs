namespace Live.Slack.Blocks;

/// <summary>A text or an image that may stand in a <see cref="ContextBlock"/>.</summary>
public interface IContextElement
{
    /// <summary>Slack's name for the kind of element.</summary>
    string Type { get; }
}
