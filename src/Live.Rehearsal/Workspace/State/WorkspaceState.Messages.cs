using System.Collections.Immutable;
using Live.Rehearsal.Workspace.Delivery;

namespace Live.Rehearsal.Workspace.State;

/// <summary>What is said: messages in conversations, and what only one person is shown.</summary>
internal sealed partial class WorkspaceState
{
    private readonly Dictionary<string, List<SlackMessage>> ephemerals = [];

    public ImmutableArray<SlackMessage> Messages(Conversation conversation)
    {
        lock (gate)
            return conversation.Messages;
    }

    public SlackMessage? FindMessage(Conversation conversation, string ts)
    {
        lock (gate)
            return conversation.Find(ts);
    }

    /// <summary>Puts a message into a conversation; the draft needs no time stamp, it gets one.</summary>
    public SlackMessage Post(Conversation conversation, Func<string, SlackMessage> draft)
    {
        SlackMessage message;
        SlackMessage? parent = null;
        lock (gate)
        {
            message = draft(NextTs());
            conversation.Append(message);
            if (message.IsReply && conversation.Find(message.ThreadTs!) is { } found)
            {
                parent = found with { ThreadTs = found.Ts, ReplyCount = found.ReplyCount + 1 };
                conversation.Replace(parent);
            }
        }

        Feed.Add(ChangeKind.MessagePosted, conversation.Id, conversation.Kind == ConversationKind.Direct ? message.User : null, message);
        if (parent is not null)
            Feed.Add(ChangeKind.MessageEdited, conversation.Id, message: parent);
        tellBot(BotEvents.MessagePosted(this, conversation, message));
        if (!message.IsFromBot && message.Text.Contains($"<@{BotId}>", StringComparison.Ordinal))
            tellBot(BotEvents.Mentioned(this, conversation, message));
        return message;
    }

    /// <summary>Null if the message is not there (any more).</summary>
    public SlackMessage? Edit(Conversation conversation, string ts, Func<SlackMessage, string, SlackMessage> change)
    {
        SlackMessage before, after;
        lock (gate)
        {
            if (conversation.Find(ts) is not { } found)
                return null;
            var editedTs = NextTs();
            before = found;
            after = change(found, editedTs) with { EditedTs = editedTs, Edits = found.Edits + 1 };
            conversation.Replace(after);
        }

        Feed.Add(ChangeKind.MessageEdited, conversation.Id, message: after);
        tellBot(BotEvents.MessageChanged(this, conversation, before, after));
        return after;
    }

    public SlackMessage? Delete(Conversation conversation, string ts)
    {
        SlackMessage removed;
        SlackMessage? parent = null;
        lock (gate)
        {
            if (conversation.Find(ts) is not { } found)
                return null;
            removed = found;
            conversation.Remove(ts);
            if (removed.IsReply && conversation.Find(removed.ThreadTs!) is { } thread)
            {
                parent = thread with { ReplyCount = thread.ReplyCount - 1 };
                conversation.Replace(parent);
            }
        }

        Feed.Add(ChangeKind.MessageDeleted, conversation.Id, message: removed);
        if (parent is not null)
            Feed.Add(ChangeKind.MessageEdited, conversation.Id, message: parent);
        tellBot(BotEvents.MessageDeleted(this, conversation, removed));
        return removed;
    }

    /// <summary>True if the reaction was not there before; null if the message is gone.</summary>
    public bool? React(Conversation conversation, string ts, string user, string name) =>
        ChangeReaction(conversation, ts, user, name, add: true);

    /// <summary>True if the reaction was there; null if the message is gone.</summary>
    public bool? Unreact(Conversation conversation, string ts, string user, string name) =>
        ChangeReaction(conversation, ts, user, name, add: false);

    public SlackMessage ShowEphemeral(string user, Func<string, SlackMessage> draft)
    {
        SlackMessage message;
        lock (gate)
        {
            message = draft(NextTs());
            if (!ephemerals.TryGetValue(user, out var seen))
                ephemerals.Add(user, seen = []);
            seen.Add(message);
            if (seen.Count > SlackLimits.KeptEphemerals)
                seen.RemoveAt(0);
        }

        Feed.Add(ChangeKind.EphemeralShown, message.Channel, user, message);
        return message;
    }

    public SlackMessage? ReplaceEphemeral(string user, string ts, Func<SlackMessage, SlackMessage> change)
    {
        SlackMessage after;
        lock (gate)
        {
            if (!ephemerals.TryGetValue(user, out var seen) || seen.FindIndex(message => message.Ts == ts) is var at && at < 0)
                return null;
            seen[at] = after = change(seen[at]) with { Edits = seen[at].Edits + 1 };
        }

        Feed.Add(ChangeKind.EphemeralShown, after.Channel, user, after);
        return after;
    }

    public bool RemoveEphemeral(string user, string ts)
    {
        SlackMessage? removed;
        lock (gate)
        {
            removed = ephemerals.GetValueOrDefault(user)?.Find(message => message.Ts == ts);
            if (removed is null)
                return false;
            ephemerals[user].Remove(removed);
        }

        Feed.Add(ChangeKind.EphemeralRemoved, removed.Channel, user, removed);
        return true;
    }

    public ImmutableArray<SlackMessage> EphemeralsOf(string user)
    {
        lock (gate)
            return ephemerals.TryGetValue(user, out var seen) ? [.. seen] : [];
    }

    private bool? ChangeReaction(Conversation conversation, string ts, string user, string name, bool add)
    {
        SlackMessage after;
        lock (gate)
        {
            if (conversation.Find(ts) is not { } message)
                return null;
            var at = message.Reactions.FirstOrDefault(reaction => reaction.Name == name);
            if ((at?.Users.Contains(user) ?? false) == add)
                return false;
            var changed = new SlackReaction(name, add ? (at?.Users ?? []).Add(user) : at!.Users.Remove(user));
            var others = at is null ? message.Reactions.Add(changed) : message.Reactions.Replace(at, changed);
            after = message with { Reactions = others.RemoveAll(reaction => reaction.Users.IsEmpty) };
            conversation.Replace(after);
        }

        Feed.Add(ChangeKind.ReactionsChanged, conversation.Id, message: after);
        tellBot(BotEvents.Reaction(this, conversation, after, user, name, add));
        return true;
    }
}
