using System.Collections.Immutable;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace;

/// <summary>A conversation as a reader sees it; every property is current when it is read.</summary>
public sealed class ChannelView
{
    private readonly WorkspaceState workspace;
    private readonly Conversation conversation;

    internal ChannelView(WorkspaceState workspace, Conversation conversation) =>
        (this.workspace, this.conversation) = (workspace, conversation);

    public string Id => conversation.Id;

    /// <summary>Without #; empty for a direct message.</summary>
    public string Name => conversation.Name;

    public bool IsDirect => conversation.Kind == ConversationKind.Direct;

    public bool IsPrivate => conversation.Kind == ConversationKind.PrivateChannel;

    public bool IsArchived => conversation.IsArchived;

    public string Topic => workspace.With(() => conversation.Topic);

    public ImmutableArray<string> Members => workspace.With(() => conversation.Members.ToImmutableArray());

    public ImmutableArray<SlackBookmark> Bookmarks => workspace.With(() => conversation.Bookmarks.ToImmutableArray());

    /// <summary>Everything that stands there now, replies too, oldest first; an array that later changes leave alone.</summary>
    public ImmutableArray<SlackMessage> Messages => workspace.Messages(conversation);

    /// <summary>How many of the oldest messages were dropped to stay within <see cref="SlackLimits.KeptMessages"/>.</summary>
    public long Forgotten => workspace.With(() => conversation.Forgotten);

    public SlackMessage? Find(string ts) => workspace.FindMessage(conversation, ts);

    public ImmutableArray<SlackMessage> Replies(string threadTs) =>
        [.. Messages.Where(message => message.IsReply && message.ThreadTs == threadTs)];

    internal Conversation Conversation => conversation;
}
