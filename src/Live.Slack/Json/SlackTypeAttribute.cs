namespace Live.Slack;

/// <summary>The value of <c>type</c> (or of a metadata's <c>event_type</c>) by which Slack knows a class.</summary>
/// <param name="type">Slack's name, such as <c>section</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SlackTypeAttribute(string typeIdentifier) : Attribute
{
    /// <summary>Slack's name for the class.</summary>
    public string TypeIdentifier { get; } = typeIdentifier;
}
