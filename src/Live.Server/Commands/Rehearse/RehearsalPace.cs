using Live.Server.Timers;
using Live.Announcements;

namespace Live.Server.Commands.Rehearse;

/// <summary>What has to give way to a faster clock, because the machine underneath stays as fast as it is.</summary>
/// <param name="Speed">Seconds of the gathering in one real second.</param>
internal sealed record RehearsalPace(double Speed)
{
    // A pause of the machine (a collection, a busy disk, another program) must not look like an hour's downtime at 600×.
    private static readonly TimeSpan Hiccup = TimeSpan.FromSeconds(3);

    /// <summary>From opening the nodes to the first thing that happens: time to start, and for everybody to come.</summary>
    private static readonly TimeSpan Arrival = TimeSpan.FromSeconds(2);

    /// <summary>How late is late: as in life, but never less than a hiccup.</summary>
    public AnnouncementOptions Announcements { get; } = new(
        Longer(ReachMoment.DefaultTolerance, Hiccup * Speed), Longer(ReachMoment.DefaultGrace, Hiccup * 2 * Speed));

    /// <summary>What the clock shows at the start.</summary>
    /// <param name="first">The first thing that happens.</param>
    public DateTimeOffset Start(DateTimeOffset first) => first - Longer(TimeSpan.FromMinutes(2), Arrival * Speed);

    /// <summary>Real time for the last messages to reach Slack: a few minutes of the gathering, by Slack's limits.</summary>
    public TimeSpan Settling => Longer(TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(10) / Speed);

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
