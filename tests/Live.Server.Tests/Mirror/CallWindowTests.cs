using Live.Server.Mirror;

namespace Live.Server.Tests.Mirror;

public sealed class CallWindowTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void As_many_as_may_go_at_once_go_at_once()
    {
        var window = new CallWindow(2, Minute, new SetClock());
        window.Start();
        Assert.Equal(TimeSpan.Zero, window.Wait());
        window.Start();
        Assert.NotEqual(TimeSpan.Zero, window.Wait());
    }

    [Fact]
    public void A_call_counts_until_a_span_after_its_end_for_nobody_knows_when_it_arrived()
    {
        var clock = new SetClock();
        var window = new CallWindow(1, Minute, clock);
        window.Start();
        clock.Pass(TimeSpan.FromMinutes(5));
        Assert.NotEqual(TimeSpan.Zero, window.Wait());
        window.End();
        Assert.Equal(Minute, window.Wait());
        clock.Pass(Minute);
        Assert.Equal(TimeSpan.Zero, window.Wait());
    }

    [Fact]
    public void What_is_kept_back_for_urgent_calls_is_left_for_them()
    {
        var window = new CallWindow(3, Minute, new SetClock());
        window.Start();
        Assert.NotEqual(TimeSpan.Zero, window.Wait(reserve: 2));
        Assert.Equal(TimeSpan.Zero, window.Wait());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_long_calls_are_under_way_no_span_sees_more_of_them_arrive_than_may(int seed)
    {
        const int most = 5;
        var (chance, clock, arrivals, running) = (new Random(seed), new SetClock(), new List<DateTimeOffset>(), new List<DateTimeOffset>());
        var window = new CallWindow(most, Minute, clock);
        for (var step = 0; step < 2000; step++)
        {
            clock.Pass(TimeSpan.FromSeconds(chance.NextDouble() * 10));
            if (window.Wait() == TimeSpan.Zero)
            {
                window.Start();
                running.Add(clock.GetUtcNow());
            }

            if (running.Count == 0 || chance.Next(2) == 0)
                continue;
            var started = running[chance.Next(running.Count)];
            running.Remove(started);
            arrivals.Add(started + (clock.GetUtcNow() - started) * chance.NextDouble());
            window.End();
        }

        arrivals.Sort();
        Assert.True(arrivals.Count > most * 10);
        Assert.All(arrivals.Skip(most).Zip(arrivals), pair => Assert.True(pair.First - pair.Second >= Minute));
    }

    private sealed class SetClock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Pass(TimeSpan span) => now += span;
    }
}
