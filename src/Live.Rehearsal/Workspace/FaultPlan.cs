namespace Live.Rehearsal.Workspace;

/// <summary>What can go wrong with a Web API call.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>429 with this Retry-After, in seconds of the workspace; nothing is done.</summary>
    public sealed record RateLimit(TimeSpan RetryAfter) : Fault;

    /// <summary>An HTTP error status, 500 unless told otherwise; nothing is done.</summary>
    public sealed record ServerError(int Status = 500) : Fault;

    /// <summary>ok=false with this code; nothing is done.</summary>
    public sealed record ErrorCode(string Code) : Fault;

    /// <summary>The connection is cut before anything is done.</summary>
    public sealed record DropBefore : Fault;

    /// <summary>The call succeeds — the message is posted — and the connection is cut instead of the answer.</summary>
    public sealed record DropAfterSuccess : Fault;
}

/// <summary>Which calls go wrong. Empty at the start; safe to change while the workspace runs.</summary>
public sealed class FaultPlan(TimeProvider clock)
{
    /// <summary>Stands for every method.</summary>
    public const string AnyMethod = "*";

    private readonly Lock gate = new();
    private readonly List<Planned> plan = [];
    private volatile bool isOut;

    /// <summary>While true, every call is answered with 503, the sockets are cut, and nothing reaches the bot.</summary>
    public bool IsOutage => isOut;

    /// <summary>Raised when an outage begins or ends.</summary>
    internal event Action<bool>? OutageChanged;

    /// <summary>The next calls of a method (e.g. <c>chat.postMessage</c>, or <see cref="AnyMethod"/>) go wrong.</summary>
    public void Next(string method, Fault fault, int calls = 1)
    {
        lock (gate)
            plan.Add(new(method, fault, calls, DateTimeOffset.MaxValue));
    }

    /// <summary>All calls of a method go wrong for a span of the workspace's time.</summary>
    public void For(string method, Fault fault, TimeSpan span)
    {
        lock (gate)
            plan.Add(new(method, fault, int.MaxValue, clock.GetUtcNow() + span));
    }

    public void Clear()
    {
        lock (gate)
            plan.Clear();
    }

    public void BeginOutage()
    {
        isOut = true;
        OutageChanged?.Invoke(true);
    }

    public void EndOutage()
    {
        isOut = false;
        OutageChanged?.Invoke(false);
    }

    /// <summary>The fault for this call, which uses it up.</summary>
    internal Fault? Take(string method)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            plan.RemoveAll(planned => planned.Until <= now);
            if (plan.Find(planned => planned.Method == method || planned.Method == AnyMethod) is not { } due)
                return null;
            if (--due.Left == 0)
                plan.Remove(due);
            return due.Fault;
        }
    }

    private sealed class Planned(string method, Fault fault, int left, DateTimeOffset until)
    {
        public string Method => method;

        public Fault Fault => fault;

        public DateTimeOffset Until => until;

        public int Left { get; set; } = left;
    }
}
