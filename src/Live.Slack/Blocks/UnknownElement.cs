namespace Live.Slack.Blocks;

/// <summary>An element of a kind this library does not know.</summary>
public sealed class UnknownElement() : BlockElement(""), IActionElement, IInputBlockElement, IContextElement
{
    /// <inheritdoc />
    public string? ActionId { get; set; }
}
