using System.Collections.Immutable;
using System.Text.Json;

namespace Live.Rehearsal.Workspace;

/// <summary>One version of a message; an edit makes a new record with the same <see cref="Ts"/>. Safe to keep and to share.</summary>
public sealed record SlackMessage
{
    public required string Channel { get; init; }

    /// <summary>Seconds with six decimals, unique in the workspace and ascending: the message's id and its order.</summary>
    public required string Ts { get; init; }

    public required string User { get; init; }

    /// <summary>When it was posted, by the workspace's clock.</summary>
    public required DateTimeOffset PostedAt { get; init; }

    public required string Text { get; init; }

    public bool IsFromBot { get; init; }

    public string? Subtype { get; init; }

    /// <summary>The parent's <see cref="Ts"/>, for replies; a parent carries its own once it has replies.</summary>
    public string? ThreadTs { get; init; }

    /// <summary>A reply that is also shown in the channel.</summary>
    public bool IsBroadcast { get; init; }

    /// <summary>For an ephemeral message, the one person who sees it.</summary>
    public string? VisibleTo { get; init; }

    public string? EditedTs { get; init; }

    /// <summary>How often it was edited.</summary>
    public int Edits { get; init; }

    public int ReplyCount { get; init; }

    /// <summary>The blocks as the bot sent them, with the block and action ids that Slack fills in.</summary>
    public JsonElement? Blocks { get; init; }

    public JsonElement? Attachments { get; init; }

    /// <summary>The message metadata as the bot sent it: <c>event_type</c> and <c>event_payload</c>.</summary>
    public JsonElement? Metadata { get; init; }

    public ImmutableArray<SlackReaction> Reactions { get; init; } = [];

    public bool IsReply => ThreadTs is not null && ThreadTs != Ts;

    /// <summary>Buttons, menus and inputs that a person can use on this message.</summary>
    public IReadOnlyList<SlackElement> Elements => SlackElement.In(Blocks);

    /// <summary>All text a person reads: that of the blocks if there are any, else <see cref="Text"/>.</summary>
    public string ShownText => Blocks is { } blocks ? BlockText.Of(blocks) : Text;
}

/// <param name="Users">Who reacted, in order.</param>
public sealed record SlackReaction(string Name, ImmutableArray<string> Users);
