namespace Live.Log;

/// <summary>A fact at its place in a gathering's log.</summary>
/// <param name="Position">1, 2, 3 … without gaps.</param>
/// <param name="At">When the submitting node decided it, in UTC. Informative: order is the position's, not the clock's.</param>
/// <param name="Who">Who caused it.</param>
/// <param name="Fact">What happened.</param>
/// <param name="Key">The request that caused it: one key is one entry.</param>
public sealed record Entry(long Position, DateTimeOffset At, Who Who, Fact Fact, string Key);
