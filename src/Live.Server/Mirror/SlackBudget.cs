namespace Live.Server.Mirror;

/// <summary>What a call to Slack does; each has limits of its own.</summary>
internal enum Call
{
    /// <summary>chat.postMessage.</summary>
    Post,

    /// <summary>chat.update.</summary>
    Update,

    /// <summary>conversations.history, and conversations.open before it.</summary>
    LookUp,
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
    private readonly CallWindow lookUps = new(48, Minute, time); // tier 3
    private readonly Dictionary<Place, CallWindow> channels = [];

    /// <summary>How long until such a call may start; zero for now.</summary>
    public TimeSpan Wait(Call call, DesiredMessage message) => call switch
    {
        Call.Post => Max(posts.Wait(), Channel(message.Place).Wait()),
        Call.Update => updates.Wait(message.Urgency is Urgency.Counts ? Reserve : 0),
        Call.LookUp => lookUps.Wait(),
        _ => throw new InvalidOperationException($"Unknown call {call}."),
    };

    /// <summary>A call starts.</summary>
    public void Start(Call call, Place place)
    {
        foreach (var window in Windows(call, place))
            window.Start();
    }

    /// <summary>A call has ended, whatever its answer.</summary>
    public void End(Call call, Place place)
    {
        foreach (var window in Windows(call, place))
            window.End();
    }

    /// <summary>Slack said 429: a post's channel rests, or the whole method.</summary>
    public void Close(Call call, Place place, TimeSpan pause) => Windows(call, place)[^1].Close(pause);

    private CallWindow[] Windows(Call call, Place place) => call switch
    {
        Call.Post => [posts, Channel(place)],
        Call.Update => [updates],
        Call.LookUp => [lookUps],
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
