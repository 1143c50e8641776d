namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>Envelopes that are no longer waited for, to tell a late acknowledgement from a second one and from nonsense.</summary>
internal sealed class RecentEnvelopes
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, bool> acknowledged = [];
    private readonly Queue<string> order = new();

    public void Add(string id, bool wasAcknowledged)
    {
        lock (gate)
        {
            acknowledged[id] = wasAcknowledged;
            order.Enqueue(id);
            if (order.Count > SlackLimits.KeptNotes)
                acknowledged.Remove(order.Dequeue());
        }
    }

    /// <summary>Records an acknowledgement out of time; null if the envelope is unknown, else whether there was one before.</summary>
    public bool? Acknowledge(string id)
    {
        lock (gate)
        {
            if (!acknowledged.TryGetValue(id, out var before))
                return null;
            acknowledged[id] = true;
            return before;
        }
    }
}
