namespace Live.Rehearsal.Workspace;

public enum ChangeKind
{
    MessagePosted,
    MessageEdited,
    MessageDeleted,
    EphemeralShown,
    EphemeralRemoved,
    ReactionsChanged,
    ViewOpened,
    ViewUpdated,
    ViewClosed,
    HomePublished,
    ConversationChanged,
    BookmarksChanged,
    SocketOpened,
    SocketClosed,
}

/// <summary>Something that anybody could see happening in the workspace.</summary>
/// <param name="Position">1, 2, 3 … without gaps.</param>
/// <param name="User">Whom it concerns, for what only one person sees.</param>
public sealed record WorkspaceChange(
    long Position, DateTimeOffset At, ChangeKind Kind, string? Channel, string? User, SlackMessage? Message, SlackView? View);
