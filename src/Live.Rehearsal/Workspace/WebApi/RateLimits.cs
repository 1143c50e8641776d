namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>Which limit a method falls under — https://docs.slack.dev/apis/web-api/rate-limits.</summary>
internal enum Tier
{
    Special,
    Connections,
    Tier2,
    Tier3,
    Tier4,
    Posting,
}

internal sealed record Refusal(string Limit, TimeSpan RetryAfter);

/// <summary>Counts calls on the workspace's clock. A call that is refused does not count.</summary>
internal sealed class RateLimits(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> minutes = [];
    private readonly Dictionary<string, DateTimeOffset> nextPosts = [];

    /// <param name="channel">Where a message is to be posted; only posting is limited by channel.</param>
    public Refusal? Check(string method, Tier tier, string? channel)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            if (tier != Tier.Posting)
                return Minute(method, PerMinute(tier), now, count: true) is { } wait ? new($"{PerMinute(tier)} a minute", wait) : null;
            if (Minute(method, SlackLimits.PostsPerMinute, now, count: false) is { } full)
                return new($"{SlackLimits.PostsPerMinute} a minute for the workspace", full);
            if (channel is not null && Second(channel, now) is { } soon)
                return new("1 a second for the channel", soon);
            Minute(method, SlackLimits.PostsPerMinute, now, count: true);
            return null;
        }
    }

    private static int PerMinute(Tier tier) => tier switch
    {
        Tier.Connections => SlackLimits.ConnectionsOpenPerMinute,
        Tier.Tier2 => SlackLimits.Tier2PerMinute,
        Tier.Tier3 => SlackLimits.Tier3PerMinute,
        Tier.Tier4 => SlackLimits.Tier4PerMinute,
        _ => SlackLimits.SpecialPerMinute,
    };

    private TimeSpan? Minute(string method, int limit, DateTimeOffset now, bool count)
    {
        if (!minutes.TryGetValue(method, out var calls))
            minutes.Add(method, calls = new());
        while (calls.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromMinutes(1))
            calls.Dequeue();
        if (calls.Count >= limit)
            return calls.Peek() + TimeSpan.FromMinutes(1) - now;
        if (count)
            calls.Enqueue(now);
        return null;
    }

    // Each post books one second of the channel; a burst may book ahead.
    private TimeSpan? Second(string channel, DateTimeOffset now)
    {
        var next = nextPosts.TryGetValue(channel, out var booked) && booked > now ? booked : now;
        var ahead = next - now;
        var allowed = SlackLimits.PostInterval * (SlackLimits.PostBurst - 1);
        if (ahead > allowed)
            return ahead - allowed;
        nextPosts[channel] = next + SlackLimits.PostInterval;
        return null;
    }
}
