namespace Live.Server.Tests.App;

/// <summary>
/// The clock of a gathering in a test: faster than the machine's, so that nobody waits for Slack's pace, and it can be
/// put forward. What waits by it wakes in time, also when the time was jumped over.
/// </summary>
/// <param name="start">What it shows at first.</param>
/// <param name="speed">Its seconds in a second of the machine's.</param>
internal sealed class GatheringClock(DateTimeOffset start, double speed) : TimeProvider
{
    /// <summary>Its seconds in a second of the machine's.</summary>
    public double Speed => speed;

    private readonly Lock gate = new();
    private readonly long origin = System.GetTimestamp();
    private readonly HashSet<Alarm> alarms = [];
    private TimeSpan jumped;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return start + jumped + System.GetElapsedTime(origin) * speed;
    }

    public override long GetTimestamp() => (GetUtcNow() - start).Ticks;

    /// <summary>Puts the clock forward; it is never put back.</summary>
    public void PutForwardTo(DateTimeOffset time)
    {
        var by = time - GetUtcNow();
        Alarm[] waiting;
        lock (gate)
        {
            jumped += by > TimeSpan.Zero ? by : TimeSpan.Zero;
            waiting = [.. alarms];
        }

        foreach (var alarm in waiting)
            alarm.Look();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        lock (gate)
            alarms.Add(alarm);
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm : ITimer
    {
        private readonly GatheringClock clock;
        private readonly ITimer real;
        private DateTimeOffset due = DateTimeOffset.MaxValue;

        public Alarm(GatheringClock clock, TimerCallback callback, object? state)
        {
            this.clock = clock;
            real = System.CreateTimer(_ =>
            {
                due = DateTimeOffset.MaxValue;
                callback(state);
            }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan)
                throw new NotSupportedException("Nothing in Live repeats by the gathering's clock.");
            due = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock.GetUtcNow() + dueTime;
            return Look();
        }

        public bool Look()
        {
            if (due == DateTimeOffset.MaxValue)
                return real.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            var left = (due - clock.GetUtcNow()) / clock.Speed;
            return real.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.alarms.Remove(this);
            real.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
