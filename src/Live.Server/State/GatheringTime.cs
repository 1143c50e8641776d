namespace Live.Server.State;

/// <summary>
/// The clock that a gathering lives by. It is the machine's clock; in a rehearsal it runs faster, while networks, sockets
/// and people's patience keep the machine's.
/// </summary>
/// <param name="time">The gathering's clock.</param>
/// <param name="speed">Its seconds in a second of the machine's.</param>
public sealed class GatheringTime(TimeProvider time, double speed = 1)
{
    /// <summary>The machine's own clock.</summary>
    public static readonly GatheringTime Real = new(TimeProvider.System);

    /// <summary>The gathering's clock.</summary>
    public TimeProvider Provider => time;

    /// <summary>Now, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>How long it really takes until then; never negative.</summary>
    public TimeSpan RealUntil(DateTimeOffset at)
    {
        var left = (at - Now) / speed;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
