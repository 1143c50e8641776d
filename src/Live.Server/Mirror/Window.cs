namespace Live.Server.Mirror;

/// <summary>
/// Lets through at most so many calls in any span, as Slack counts them. Slack counts a call when it arrives, which is
/// at some time between its start and its end; so a call counts from its start until a span after its end. Then no
/// delay on the way can push calls together that were let through apart. Not thread-safe: the mirror's loop owns it.
/// </summary>
/// <param name="most">Calls in any span.</param>
/// <param name="span">How long Slack remembers a call.</param>
/// <param name="time">The clock.</param>
internal sealed class Window(int most, TimeSpan span, TimeProvider time)
{
    private readonly Queue<DateTimeOffset> ended = new();
    private int running;

    /// <summary>How long until a call may go, at most; zero for now. An end that comes sooner lets one go sooner.</summary>
    public TimeSpan Wait()
    {
        var now = time.GetUtcNow();
        while (ended.TryPeek(out var at) && now - at >= span)
            ended.Dequeue();
        return running + ended.Count < most ? TimeSpan.Zero
            : ended.TryPeek(out var oldest) ? oldest + span - now
            : span;
    }

    /// <summary>A call starts.</summary>
    public void Start() => running++;

    /// <summary>A call has ended, whatever came of it.</summary>
    public void End()
    {
        running--;
        ended.Enqueue(time.GetUtcNow());
    }
}
