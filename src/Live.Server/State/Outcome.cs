namespace Live.Server.State;

/// <summary>What became of a command.</summary>
/// <param name="Refusal">Why it was refused; null when it counted.</param>
/// <param name="Position">Where its entry is; 0 when it was refused before the log.</param>
/// <param name="State">The node's state when this was known; it shows the entry.</param>
public sealed record Outcome(Refusal? Refusal, long Position, Live.State State)
{
    /// <summary>Whether it counted.</summary>
    public bool Accepted => Refusal is null;
}
