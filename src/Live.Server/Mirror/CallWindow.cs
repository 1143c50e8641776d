namespace Live.Server.Mirror;

/// <summary>
/// Lets through so many calls in any stretch of time. A call counts from its start until so long after its answer: when
/// Slack received it lies between the two, so however slow the network is, Slack never counts more than this.
/// Not thread-safe: the mirror's loop owns it.
/// </summary>
/// <param name="limit">How many calls.</param>
/// <param name="span">In how long.</param>
/// <param name="time">The clock.</param>
internal sealed class CallWindow(int limit, TimeSpan span, TimeProvider time)
{
    private readonly Queue<DateTimeOffset> answered = new();
    private DateTimeOffset closedUntil;
    private int running;

    /// <summary>How long until a call may start; zero for now. An answer that comes in may make it sooner.</summary>
    /// <param name="reserve">How many calls are kept back for more urgent ones.</param>
    public TimeSpan Wait(int reserve = 0)
    {
        var now = time.GetUtcNow();
        if (closedUntil > now)
            return closedUntil - now;
        while (answered.TryPeek(out var oldest) && now - oldest >= span)
            answered.Dequeue();
        var over = running + answered.Count - (limit - reserve);
        if (over < 0)
            return TimeSpan.Zero;
        return over < answered.Count ? answered.ElementAt(over) + span - now : span;
    }

    /// <summary>A call starts.</summary>
    public void Start() => running++;

    /// <summary>A call has ended, whatever its answer.</summary>
    public void End()
    {
        running--;
        answered.Enqueue(time.GetUtcNow());
    }

    /// <summary>Slack asked for a pause.</summary>
    public void Close(TimeSpan pause)
    {
        var until = time.GetUtcNow() + pause;
        closedUntil = until > closedUntil ? until : closedUntil;
    }
}
