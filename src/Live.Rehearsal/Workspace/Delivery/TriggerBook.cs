using System.Collections.Concurrent;
using System.Globalization;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>Trigger ids: each opens one view, within 3 real seconds.</summary>
internal sealed class TriggerBook(WorkspaceState workspace, TimeProvider wall)
{
    private readonly ConcurrentDictionary<string, Trigger> issued = new();
    private readonly ConcurrentQueue<string> order = new();

    public string Issue(string user, string? viewId = null)
    {
        var id = string.Create(
            CultureInfo.InvariantCulture, $"{workspace.NextId("")}.{workspace.Options.TeamId}.{Guid.NewGuid():N}");
        issued[id] = new(user, viewId, wall.GetTimestamp());
        order.Enqueue(id);

        // Long expired ones are of no use to anybody but to tell "expired" from "invalid".
        if (order.Count > SlackLimits.KeptNotes && order.TryDequeue(out var oldest))
            issued.TryRemove(oldest, out _);
        return id;
    }

    /// <summary>Uses a trigger up. The error is Slack's code; a failed exchange for a wrong view still costs the trigger, as in Slack.</summary>
    public (Trigger? Trigger, string? Error) Exchange(string? id)
    {
        if (id is null || !issued.TryGetValue(id, out var trigger))
            return (null, "invalid_trigger_id");
        if (wall.GetElapsedTime(trigger.IssuedAt) > SlackLimits.TriggerLife)
            return (null, "expired_trigger_id");
        return trigger.TryUse() ? (trigger, null) : (null, "exchanged_trigger_id");
    }

    /// <summary>The view that was opened with a trigger so far.</summary>
    public string? ViewOpenedBy(string id) => issued.GetValueOrDefault(id)?.OpenedView;
}

/// <param name="ViewId">The view in which the person did something; only such a trigger can push a view.</param>
internal sealed class Trigger(string user, string? viewId, long issuedAt)
{
    private int uses;

    public string User => user;

    public string? ViewId => viewId;

    public long IssuedAt => issuedAt;

    public string? OpenedView { get; set; }

    public bool TryUse() => Interlocked.Increment(ref uses) == 1;
}
