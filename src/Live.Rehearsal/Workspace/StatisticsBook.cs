using System.Collections.Immutable;

namespace Live.Rehearsal.Workspace;

/// <summary>Where everything that counts is counted; cheap to write, and copied out as <see cref="WorkspaceStatistics"/>.</summary>
internal sealed class StatisticsBook
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Tally> calls = new(StringComparer.Ordinal);
    private readonly Queue<RateLimitNote> rateLimited = new();
    private readonly SortedDictionary<string, int> unacknowledged = new(StringComparer.Ordinal);
    private readonly Queue<string> notes = new();
    private readonly double[] ackTimes = new double[SlackLimits.KeptAckTimes];
    private int acks;
    private int redeliveries;
    private int lostEvents;
    private int withheldEvents;
    private int duplicateAcks;
    private int lateAcks;

    /// <param name="error">Null for ok=true.</param>
    public void CountCall(string method, string? error, bool wasFault)
    {
        lock (gate)
        {
            if (!calls.TryGetValue(method, out var tally))
                calls.Add(method, tally = new());
            tally.Calls++;
            if (wasFault)
                tally.Faults++;
            else if (error is null)
                tally.Ok++;
            else
                tally.Errors[error] = tally.Errors.GetValueOrDefault(error) + 1;
        }
    }

    public void CountRateLimit(RateLimitNote note)
    {
        lock (gate)
            Keep(rateLimited, note);
    }

    public void CountDelivery(string kind, bool isAcknowledged, TimeSpan elapsed, string? failure)
    {
        lock (gate)
        {
            if (isAcknowledged)
                ackTimes[acks++ % ackTimes.Length] = elapsed.TotalMilliseconds;
            else
                unacknowledged[$"{kind}: {failure}"] = unacknowledged.GetValueOrDefault($"{kind}: {failure}") + 1;
        }
    }

    public void CountRedelivery() => Interlocked.Increment(ref redeliveries);

    public void CountLostEvent() => Interlocked.Increment(ref lostEvents);

    public void CountWithheldEvent() => Interlocked.Increment(ref withheldEvents);

    public void CountDuplicateAck() => Interlocked.Increment(ref duplicateAcks);

    public void CountLateAck() => Interlocked.Increment(ref lateAcks);

    public void Note(string note)
    {
        lock (gate)
            Keep(notes, note);
    }

    public WorkspaceStatistics Snapshot(ImmutableArray<DuplicatePost> duplicatePosts)
    {
        lock (gate)
        {
            return new()
            {
                Calls = calls.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Copy(), StringComparer.Ordinal),
                RateLimited = [.. rateLimited],
                Acks = Acks(),
                Unacknowledged = unacknowledged.ToImmutableSortedDictionary(StringComparer.Ordinal),
                Redeliveries = redeliveries,
                LostEvents = lostEvents,
                WithheldEvents = withheldEvents,
                DuplicateAcks = duplicateAcks,
                LateAcks = lateAcks,
                DuplicatePosts = duplicatePosts,
                Notes = [.. notes],
            };
        }
    }

    private AckStatistics Acks()
    {
        var times = ackTimes[..Math.Min(acks, ackTimes.Length)];
        if (times.Length == 0)
            return new(0, 0, 0, 0);
        Array.Sort(times);
        return new(acks, At(0.50), At(0.99), times[^1]);

        double At(double share) => times[(int)Math.Ceiling(share * times.Length) - 1];
    }

    private static void Keep<T>(Queue<T> list, T item)
    {
        list.Enqueue(item);
        if (list.Count > SlackLimits.KeptNotes)
            list.Dequeue();
    }

    private sealed class Tally
    {
        public int Calls { get; set; }

        public int Ok { get; set; }

        public int Faults { get; set; }

        public SortedDictionary<string, int> Errors { get; } = new(StringComparer.Ordinal);

        public MethodCount Copy() => new(Calls, Ok, Errors.ToImmutableSortedDictionary(StringComparer.Ordinal), Faults);
    }
}
