namespace Live.Rehearsal.Workspace;

/// <summary>A member of the workspace. <see cref="Id"/> is the identity; names are for people.</summary>
public sealed record SlackPerson(string Id, string Name, string RealName, string Email, string TimeZone, bool IsBot, string Title = "");
