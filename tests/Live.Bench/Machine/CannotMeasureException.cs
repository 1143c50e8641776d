namespace Live.Bench.Machine;

/// <summary>There is no figure, and the sentence says why and what to do.</summary>
internal sealed class CannotMeasureException(string message, Exception? inner = null) : Exception(message, inner);
