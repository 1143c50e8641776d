namespace Live.Server.Mirror;

/// <summary>
/// Slack's published limits, kept a little below them, so that no 429 ever comes out of our own behaviour.
/// Sources: https://docs.slack.dev/apis/web-api/rate-limits/ for the tiers, and each method's page for its tier.
/// </summary>
internal sealed class SlackBudget(TimeProvider time)
{
    // In any minute a bucket lets through its burst and its rate together, so the two stay below the limit together.
    private readonly TokenBucket posts = new(10, 240, time); // "several hundred messages a minute" in a workspace
    private readonly TokenBucket updates = new(5, 43, time); // tier 3: 50 a minute, for all rooms together
    private readonly TokenBucket lookUps = new(5, 40, time); // tier 3: conversations.history and conversations.open
    private readonly Dictionary<string, TokenBucket> channels = new(StringComparer.Ordinal);

    /// <summary>How long until this message may be posted; zero for now.</summary>
    public TimeSpan WaitToPost(Place place) => Max(posts.Wait(), Channel(place).Wait());

    /// <summary>How long until a message may be updated; zero for now.</summary>
    public TimeSpan WaitToUpdate() => updates.Wait();

    /// <summary>How long until a channel may be looked into; zero for now.</summary>
    public TimeSpan WaitToLookUp() => lookUps.Wait();

    /// <summary>Takes a post.</summary>
    public void TakePost(Place place)
    {
        posts.Take();
        Channel(place).Take();
    }

    /// <summary>Takes an update.</summary>
    public void TakeUpdate() => updates.Take();

    /// <summary>Takes a look-up.</summary>
    public void TakeLookUp() => lookUps.Take();

    /// <summary>Slack said 429 to a post.</summary>
    public void ClosePosts(Place place, TimeSpan span) => Channel(place).Close(span);

    /// <summary>Slack said 429 to an update.</summary>
    public void CloseUpdates(TimeSpan span) => updates.Close(span);

    /// <summary>Slack said 429 to a look-up.</summary>
    public void CloseLookUps(TimeSpan span) => lookUps.Close(span);

    private TokenBucket Channel(Place place)
    {
        var name = place.ToString();
        if (!channels.TryGetValue(name, out var bucket))
            channels[name] = bucket = new TokenBucket(1, 57, time); // about one a second in a channel
        return bucket;
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
