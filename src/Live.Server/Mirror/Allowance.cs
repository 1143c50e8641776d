namespace Live.Server.Mirror;

/// <summary>
/// One of Slack's limits: the bucket paces the calls and lets a short burst through, the window holds what the bucket
/// cannot promise when calls take long. Not thread-safe: the mirror's loop owns it.
/// </summary>
internal sealed class Allowance(TokenBucket pace, Window window)
{
    /// <summary>How long until a call may go; zero for now.</summary>
    public TimeSpan Wait()
    {
        var (a, b) = (pace.Wait(), window.Wait());
        return a > b ? a : b;
    }

    /// <summary>A call starts.</summary>
    public void Start()
    {
        pace.Take();
        window.Start();
    }

    /// <summary>A call has ended, whatever came of it.</summary>
    public void End() => window.End();

    /// <summary>Slack asked for a pause.</summary>
    public void Close(TimeSpan span) => pace.Close(span);
}
