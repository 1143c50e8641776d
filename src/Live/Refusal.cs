namespace Live;

/// <summary>
/// A "no" that a person can understand. Refusals are ordinary values: expected, tested and shown as they are.
/// </summary>
/// <param name="Code">Stable, dotted, lower case: what tests, clients and support notes refer to.</param>
/// <param name="Sentence">What is wrong and what one can do, for the person who asked.</param>
public sealed record Refusal(string Code, string Sentence);
