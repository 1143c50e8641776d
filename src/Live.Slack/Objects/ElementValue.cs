namespace Live.Slack;

/// <summary>What stands in an input of a view or a message.</summary>
public abstract class ElementValue
{
    /// <summary>Slack's name for the kind of input.</summary>
    public string Type { get; set; } = "";
}

/// <summary>The value of an input this library does not know.</summary>
public sealed class UnknownElementValue : ElementValue;
