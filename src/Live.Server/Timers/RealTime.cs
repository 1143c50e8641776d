namespace Live.Server.Timers;

/// <summary>
/// Quartz waits by the machine's clock. A rehearsal's clock runs faster than that, so its times are translated here;
/// with the machine's own clock nothing changes.
/// </summary>
internal static class RealTime
{
    /// <summary>When the machine's clock will show what the gathering's clock calls <paramref name="at"/>.</summary>
    public static DateTimeOffset Of(TimeProvider time, DateTimeOffset at) => TimeProvider.System.GetUtcNow() + Until(time, at);

    /// <summary>How long that is from now; never negative.</summary>
    public static TimeSpan Until(TimeProvider time, DateTimeOffset at)
    {
        var left = (at - time.GetUtcNow()) * Pace(time);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>Real seconds in a second of the gathering's clock, by the frequency at which its timestamps count.</summary>
    private static double Pace(TimeProvider time) => time is IPacedTime paced ? 1 / paced.Speed : 1;
}
