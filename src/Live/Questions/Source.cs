namespace Live.Questions;

/// <summary>The message in a room's Slack channel that a question was made of. An anonymous question has none: it would tell who asked.</summary>
/// <param name="Channel">Slack's id of the channel.</param>
/// <param name="Ts">Slack's timestamp, which names the message there.</param>
/// <param name="Link">The message's address, for the chair and the export; null when it could not be known.</param>
/// <param name="Author">Who wrote it, when somebody else asks after it; null when it is the asker's own.</param>
public sealed record Source(string Channel, string Ts, Uri? Link, string? Author);
