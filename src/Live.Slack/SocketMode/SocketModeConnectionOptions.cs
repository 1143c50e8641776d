namespace Live.Slack.SocketMode;

/// <summary>How Socket Mode connects. Times are those of the injected <see cref="TimeProvider"/>.</summary>
public sealed class SocketModeConnectionOptions
{
    /// <summary>How many sockets are held, 1 to 10; each request comes through any one of them.</summary>
    public int NumberOfConnections
    {
        get;
        set => field = value is >= 1 and <= 10
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Slack allows 1 to 10 sockets.");
    }
    = 2;

    /// <summary>Between the start of one socket and the next, so that they do not expire together.</summary>
    public TimeSpan ConnectionDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a new socket may take until Slack's <c>hello</c>.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>A socket on which nothing came for so long, not even a ping, is dead. Slack pings every few seconds.</summary>
    public TimeSpan SilenceLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The first pause before another attempt; each further one is twice as long, with up to half of it by chance.</summary>
    public TimeSpan InitialBackOff { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause before another attempt.</summary>
    public TimeSpan MaximumBackOff { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>A socket that lived so long was good: the next one starts without a pause.</summary>
    public TimeSpan StableAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a replaced socket may still bring requests before it is closed.</summary>
    public TimeSpan RetirementLimit { get; set; } = TimeSpan.FromSeconds(30);
}
