namespace Live.Rehearsal.Workspace;

public sealed record SlackBookmark(string Id, string Channel, string Title, string Link, string? Emoji);
