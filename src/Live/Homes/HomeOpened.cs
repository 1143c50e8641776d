using Live.Log;

namespace Live.Homes;

/// <summary>Somebody opened Live's Home in Slack, and it is kept fresh for a while.</summary>
/// <param name="Reader">Keyed pseudonym.</param>
public sealed record HomeOpened(string Reader) : Fact;
