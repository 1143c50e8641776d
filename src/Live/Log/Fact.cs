namespace Live.Log;

/// <summary>
/// Something that happened. Facts are named in the past tense, are never changed once appended, and carry
/// absolute values, so that folding them again anywhere gives the same state.
/// </summary>
public abstract record Fact;
