namespace Live.Rehearsal;

/// <summary>A clock that starts where it is told and runs faster than the machine's; its timers fire accordingly sooner.</summary>
/// <param name="start">What it shows when it is made.</param>
/// <param name="speed">Its seconds in one real second; above zero.</param>
public sealed class PacedTime(DateTimeOffset start, double speed) : TimeProvider
{
    private readonly long origin = System.GetTimestamp();

    /// <summary>Its seconds in one real second.</summary>
    public double Speed { get; } = speed > 0 ? speed : throw new ArgumentOutOfRangeException(nameof(speed));

    /// <inheritdoc />
    public override long TimestampFrequency => System.TimestampFrequency;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(origin) * Speed;

    /// <inheritdoc />
    public override long GetTimestamp() => (long)((System.GetTimestamp() - origin) * Speed);

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan span) =>
        span == Timeout.InfiniteTimeSpan || span == TimeSpan.Zero ? span
        : TimeSpan.FromMilliseconds(Math.Max(1, span.TotalMilliseconds / Speed));
}
