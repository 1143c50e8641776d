using System.Collections.Immutable;

namespace Live.Rehearsal.Workspace.State;

/// <summary>A channel or a direct message with its messages in order. Only touched under the lock of <see cref="WorkspaceState"/>.</summary>
internal sealed class Conversation(string id, string name, ConversationKind kind, DateTimeOffset created)
{
    private readonly List<SlackMessage> messages = [];
    private ImmutableArray<SlackMessage> snapshot = [];
    private bool isSnapshotCurrent = true;

    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public ConversationKind Kind { get; } = kind;

    public DateTimeOffset Created { get; } = created;

    public HashSet<string> Members { get; } = [];

    public string Topic { get; set; } = "";

    public bool IsArchived { get; set; }

    public List<SlackBookmark> Bookmarks { get; } = [];

    public long Forgotten { get; private set; }

    /// <summary>All messages, oldest first, as an array that later changes leave alone.</summary>
    public ImmutableArray<SlackMessage> Messages
    {
        get
        {
            if (!isSnapshotCurrent)
                (snapshot, isSnapshotCurrent) = ([.. messages], true);
            return snapshot;
        }
    }

    public SlackMessage? Find(string ts) => IndexOf(ts) is >= 0 and var index ? messages[index] : null;

    public void Append(SlackMessage message)
    {
        messages.Add(message);
        if (messages.Count > SlackLimits.KeptMessages)
        {
            // A tenth at a time: removing from the front of a list moves everything behind it.
            var drop = SlackLimits.KeptMessages / 10;
            messages.RemoveRange(0, drop);
            Forgotten += drop;
        }

        isSnapshotCurrent = false;
    }

    public void Replace(SlackMessage message)
    {
        messages[IndexOf(message.Ts)] = message;
        isSnapshotCurrent = false;
    }

    public void Remove(string ts)
    {
        messages.RemoveAt(IndexOf(ts));
        isSnapshotCurrent = false;
    }

    private int IndexOf(string ts)
    {
        var (low, high) = (0, messages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(messages[middle].Ts, ts);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}

internal enum ConversationKind
{
    Channel,
    PrivateChannel,
    Direct,
}
