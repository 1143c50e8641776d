namespace Live.Server.Mirror;

/// <summary>
/// Lets through so many calls in a burst and so many a minute after that. Not thread-safe: the mirror's loop owns it.
/// </summary>
/// <param name="burst">Calls that may come at once.</param>
/// <param name="perMinute">Calls that come back each minute.</param>
/// <param name="time">The clock.</param>
internal sealed class TokenBucket(double burst, double perMinute, TimeProvider time)
{
    private readonly double most = burst;
    private double tokens = burst;
    private DateTimeOffset at = time.GetUtcNow();
    private DateTimeOffset closedUntil;

    /// <summary>How long until a call may go; zero for now.</summary>
    public TimeSpan Wait()
    {
        Refill();
        var now = at;
        if (closedUntil > now)
            return closedUntil - now;
        return tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromMinutes((1 - tokens) / perMinute);
    }

    /// <summary>Takes one call.</summary>
    public void Take()
    {
        Refill();
        tokens -= 1;
    }

    /// <summary>Slack asked for a pause.</summary>
    public void Close(TimeSpan span)
    {
        var until = time.GetUtcNow() + span;
        closedUntil = until > closedUntil ? until : closedUntil;
    }

    private void Refill()
    {
        var now = time.GetUtcNow();
        tokens = Math.Min(most, tokens + (now - at).TotalMinutes * perMinute);
        at = now;
    }
}
