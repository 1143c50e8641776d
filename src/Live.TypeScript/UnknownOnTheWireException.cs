namespace Live.TypeScript;

/// <summary>Something is sent or taken for which TypeScript has no type here; the message says what and what to do.</summary>
public sealed class UnknownOnTheWireException(string message) : Exception(message);
