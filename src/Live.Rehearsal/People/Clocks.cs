namespace Live.Rehearsal.People;

/// <summary>Waiting by the gathering's clock.</summary>
internal static class Clocks
{
    /// <summary>Waits until then; returns at once when it is over.</summary>
    public static Task UntilAsync(this TimeProvider clock, DateTimeOffset at, CancellationToken cancellationToken) =>
        clock.WaitAsync(at - clock.GetUtcNow(), cancellationToken);

    /// <summary>Waits that long.</summary>
    public static Task WaitAsync(this TimeProvider clock, TimeSpan span, CancellationToken cancellationToken) =>
        span > TimeSpan.Zero ? Task.Delay(span, clock, cancellationToken) : Task.CompletedTask;
}
