namespace Live.Server.Mirror;

/// <summary>What the mirror does in Slack.</summary>
internal enum SlackCall
{
    /// <summary>Posts a message.</summary>
    Post,

    /// <summary>Updates a message.</summary>
    Update,

    /// <summary>Looks into a channel for a message that may be there.</summary>
    LookUp,

    /// <summary>The same in a channel that was looked into before: no call at all.</summary>
    Recall,

    /// <summary>Sets a channel's topic.</summary>
    Topic,

    /// <summary>Adds or changes a channel's bookmark.</summary>
    Bookmark,

    /// <summary>Puts an emoji under a message.</summary>
    React,
}

/// <summary>
/// Slack's published limits, kept a little below them, so that no 429 ever comes out of our own behaviour.
/// Sources: https://docs.slack.dev/apis/web-api/rate-limits/ for the tiers, and each method's page for its tier.
/// </summary>
internal sealed class SlackBudget(TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Updates a minute that counts on boards leave to what people wait for.</summary>
    private const int Reserve = 16;

    private readonly CallWindow posts = new(240, Minute, time); // "several hundred messages a minute" in a workspace
    private readonly CallWindow updates = new(48, Minute, time); // tier 3: 50 a minute, for all rooms together
    private readonly CallWindow lookUps = new(32, Minute, time); // tier 3; reading a message that became a question needs some
    private readonly CallWindow topics = new(18, Minute, time); // tier 2: 20 a minute
    private readonly CallWindow bookmarks = new(18, Minute, time); // tier 2 for each of the methods
    private readonly CallWindow reactions = new(48, Minute, time); // tier 3
    private readonly Dictionary<Place, CallWindow> channels = [];

    /// <summary>How long until such a call may start; zero for now.</summary>
    public TimeSpan Wait(SlackCall call, DesiredMessage message) => call switch
    {
        SlackCall.Post => Max(posts.Wait(), Channel(message.Place).Wait()),
        SlackCall.Update => updates.Wait(message.Urgency is Urgency.Counts ? Reserve : 0),
        SlackCall.LookUp => lookUps.Wait(),
        SlackCall.Recall => TimeSpan.Zero,
        SlackCall.Topic => topics.Wait(),
        SlackCall.Bookmark => bookmarks.Wait(),
        SlackCall.React => reactions.Wait(),
        _ => throw new InvalidOperationException($"Unknown call {call}."),
    };

    /// <summary>A call starts.</summary>
    public void Start(SlackCall call, Place place)
    {
        foreach (var window in Windows(call, place))
            window.Start();
    }

    /// <summary>A call has ended, whatever its answer.</summary>
    public void End(SlackCall call, Place place)
    {
        foreach (var window in Windows(call, place))
            window.End();
    }

    /// <summary>Slack said 429: a post's channel rests, or the whole method.</summary>
    public void Close(SlackCall call, Place place, TimeSpan pause) => Windows(call, place)[^1].Close(pause);

    private CallWindow[] Windows(SlackCall call, Place place) => call switch
    {
        SlackCall.Post => [posts, Channel(place)],
        SlackCall.Update => [updates],
        SlackCall.LookUp => [lookUps],
        SlackCall.Recall => [],
        SlackCall.Topic => [topics],
        SlackCall.Bookmark => [bookmarks],
        SlackCall.React => [reactions],
        _ => throw new InvalidOperationException($"Unknown call {call}."),
    };

    private CallWindow Channel(Place place)
    {
        if (!channels.TryGetValue(place, out var window))
            channels[place] = window = new CallWindow(1, TimeSpan.FromSeconds(1), time); // about one a second in a channel
        return window;
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
