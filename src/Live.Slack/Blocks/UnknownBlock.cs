namespace Live.Slack.Blocks;

/// <summary>A block of a kind this library does not know.</summary>
public sealed class UnknownBlock() : Block("");
