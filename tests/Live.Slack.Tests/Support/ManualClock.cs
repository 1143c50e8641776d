namespace Live.Slack.Tests.Support;

/// <summary>Time that passes only when a test says so; a test can wait for somebody to wait.</summary>
internal sealed class ManualClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<(Func<TimeSpan, bool> Wanted, TaskCompletionSource<TimeSpan> Found)> _seekers = [];
    private readonly List<TaskCompletionSource> _readers = [];
    private DateTimeOffset _now = start ?? new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override long GetTimestamp()
    {
        lock (_lock)
        {
            _readers.ForEach(reader => reader.TrySetResult());
            _readers.Clear();
            return _now.UtcTicks;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Done when somebody waits for a time that is wanted: says how long from now.</summary>
    public Task<TimeSpan> Waiter(Func<TimeSpan, bool> wanted)
    {
        lock (_lock)
        {
            var waiting = _timers.Select(timer => timer.Due - _now).Where(wanted).ToList();
            if (waiting.Count > 0)
                return Task.FromResult(waiting[0]);

            var found = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
            _seekers.Add((wanted, found));
            return found.Task.WaitAsync(Patience.Limit);
        }
    }

    /// <summary>Done when somebody next looks at the clock.</summary>
    public Task Reading()
    {
        lock (_lock)
        {
            var reader = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _readers.Add(reader);
            return reader.Task.WaitAsync(Patience.Limit);
        }
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            due.ForEach(timer => _timers.Remove(timer));
        }

        due.ForEach(timer => timer.Ring());
    }

    private sealed class ManualTimer(ManualClock clock, Action callback) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;

                Due = clock._now + dueTime;
                clock._timers.Add(this);
                foreach (var seeker in clock._seekers.Where(seeker => seeker.Wanted(dueTime)).ToList())
                {
                    clock._seekers.Remove(seeker);
                    seeker.Found.TrySetResult(dueTime);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
