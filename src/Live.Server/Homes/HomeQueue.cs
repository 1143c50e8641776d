namespace Live.Server.Homes;

/// <summary>
/// The Homes that have to be looked at again, in the order in which it matters to people. Not thread-safe: the loop that
/// publishes owns it.
/// </summary>
internal sealed class HomeQueue
{
    /// <summary>
    /// A Home is looked at for mere counts at most this often: nobody acts on one question more or less, and with 1,000
    /// readers each round of counts would take ten minutes of Slack's limit from what people wait for.
    /// </summary>
    public static readonly TimeSpan CountsPause = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, (HomeReason Reason, DateTimeOffset Since)> waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> looked = new(StringComparer.Ordinal);

    /// <summary>How many people look at a Home that is not shown yet.</summary>
    public int Opened => waiting.Values.Count(each => each.Reason is HomeReason.Opened);

    /// <summary>A Home has to be looked at; the more urgent of two reasons counts.</summary>
    public void Mark(string reader, HomeReason reason, DateTimeOffset now)
    {
        if (!waiting.TryGetValue(reader, out var before) || reason < before.Reason)
            waiting[reader] = (reason, now);
    }

    /// <summary>
    /// The most urgent one whose turn has come; null for none. Who opened it waits in line; of the others, those go first who
    /// opened theirs last, because they probably still look at it.
    /// </summary>
    /// <param name="opened">When each was opened last.</param>
    /// <param name="busy">Whether one is being published right now.</param>
    /// <param name="now">UTC.</param>
    public (string Reader, HomeReason Reason)? Next(Func<string, DateTimeOffset> opened, Func<string, bool> busy, DateTimeOffset now)
    {
        (string Reader, HomeReason Reason, long Order)? best = null;
        foreach (var (reader, (reason, since)) in waiting)
        {
            if (best is { } found && reason > found.Reason || Left(reader, reason, now) > TimeSpan.Zero || busy(reader))
                continue;
            var order = reason is HomeReason.Opened ? since.Ticks : -opened(reader).Ticks;
            if (best is not { } other || reason < other.Reason || order < other.Order)
                best = (reader, reason, order);
        }

        return best is { } next ? (next.Reader, next.Reason) : null;
    }

    /// <summary>How long until the turn of one comes whose turn has not come; infinite when there is none.</summary>
    public TimeSpan Wait(DateTimeOffset now) => waiting.Select(pair => Left(pair.Key, pair.Value.Reason, now))
        .Where(left => left > TimeSpan.Zero).DefaultIfEmpty(Timeout.InfiniteTimeSpan).Min();

    /// <summary>One is looked at now.</summary>
    public void Take(string reader, DateTimeOffset now)
    {
        waiting.Remove(reader);
        looked[reader] = now;
    }

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        waiting.Clear();
        looked.Clear();
    }

    private TimeSpan Left(string reader, HomeReason reason, DateTimeOffset now) =>
        reason is (HomeReason.Votes or HomeReason.Counts) && looked.TryGetValue(reader, out var last) ? last + CountsPause - now : TimeSpan.Zero;
}
