namespace Live.Server.Tests.Log;

/// <summary>For the few things that nobody signals: looks again and again, within a bound.</summary>
internal static class Eventually
{
    public static async Task BecomesAsync(Func<bool> condition)
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!condition())
            await timer.WaitForNextTickAsync(bound.Token);
    }
}
