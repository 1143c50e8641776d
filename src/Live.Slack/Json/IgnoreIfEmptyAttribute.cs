namespace Live.Slack;

/// <summary>Leaves a list out of the JSON while it has no items, where Slack would refuse an empty one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IgnoreIfEmptyAttribute : Attribute;
