namespace Live.Server.Mirror;

/// <summary>
/// Slack's published limits, kept a little below them, so that no 429 ever comes out of our own behaviour.
/// Sources: https://docs.slack.dev/apis/web-api/rate-limits/ for the tiers, and each method's page for its tier.
/// </summary>
internal sealed class SlackBudget(TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    // In any minute a bucket lets through its burst and its rate together, so the two stay below the limit together.
    private readonly Allowance posts = new(new(10, 240, time), new(290, Minute, time)); // "several hundred messages a minute" in a workspace
    private readonly Allowance updates = new(new(5, 43, time), new(50, Minute, time)); // tier 3: 50 a minute, for all rooms together
    private readonly Allowance lookUps = new(new(5, 40, time), new(50, Minute, time)); // tier 3: conversations.history and conversations.open
    private readonly Dictionary<string, Allowance> channels = new(StringComparer.Ordinal);

    /// <summary>How long until such a call may start; zero for now.</summary>
    public TimeSpan Wait(SlackCall call, Place place) => Of(call, place).Max(allowance => allowance.Wait());

    /// <summary>Such a call starts.</summary>
    public void Start(SlackCall call, Place place)
    {
        foreach (var allowance in Of(call, place))
            allowance.Start();
    }

    /// <summary>Such a call has ended, whatever came of it.</summary>
    public void End(SlackCall call, Place place)
    {
        foreach (var allowance in Of(call, place))
            allowance.End();
    }

    /// <summary>Slack answered such a call with 429.</summary>
    public void Close(SlackCall call, Place place, TimeSpan span) => Of(call, place)[^1].Close(span);

    /// <summary>The limits that such a call falls under, the narrowest last.</summary>
    private Allowance[] Of(SlackCall call, Place place) => call switch
    {
        SlackCall.Post => [posts, Channel(place)],
        SlackCall.Update => [updates],
        SlackCall.LookUp => [lookUps],
        SlackCall.Recall => [],
        _ => throw new InvalidOperationException($"Unknown call {call}."),
    };

    private Allowance Channel(Place place)
    {
        var name = place.ToString();
        if (!channels.TryGetValue(name, out var channel))
            channels[name] = channel = new(new(1, 57, time), new(1, TimeSpan.FromSeconds(1), time)); // about one a second in a channel
        return channel;
    }
}

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
}
