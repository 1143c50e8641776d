namespace Live.Rehearsal;

/// <summary>A clock that starts where it is told and runs faster than the machine's; its timers fire accordingly sooner.</summary>
/// <param name="start">What it shows when it begins to run.</param>
/// <param name="speed">Its seconds in one real second; above zero.</param>
/// <param name="held">Whether it stands still until <see cref="Run"/>. A timer does not: it fires as if the clock ran.</param>
public sealed class PacedTime(DateTimeOffset start, double speed, bool held = false) : TimeProvider
{
    private const long Standing = long.MaxValue;

    private long origin = held ? Standing : System.GetTimestamp();

    /// <summary>Its seconds in one real second.</summary>
    public double Speed { get; } = speed > 0 ? speed : throw new ArgumentOutOfRangeException(nameof(speed));

    /// <inheritdoc />
    public override long TimestampFrequency => System.TimestampFrequency;

    /// <summary>Lets a clock run that stood still; nothing happens to one that runs.</summary>
    public void Run() => Interlocked.CompareExchange(ref origin, System.GetTimestamp(), Standing);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() =>
        Volatile.Read(ref origin) is var from && from == Standing ? start : start + System.GetElapsedTime(from) * Speed;

    /// <inheritdoc />
    public override long GetTimestamp() =>
        Volatile.Read(ref origin) is var from && from == Standing ? 0 : (long)((System.GetTimestamp() - from) * Speed);

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan span) =>
        span == Timeout.InfiniteTimeSpan || span == TimeSpan.Zero ? span
        : TimeSpan.FromMilliseconds(Math.Max(1, span.TotalMilliseconds / Speed));
}
