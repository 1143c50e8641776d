namespace Live.Programmes;

/// <summary>A place where sessions happen, and the Slack channel that belongs to it.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Channel">The Slack channel's name without "#", or its id; null when the room has none.</param>
public sealed record Room(RoomId Id, string Name, string? Channel);
