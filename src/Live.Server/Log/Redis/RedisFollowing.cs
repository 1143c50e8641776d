namespace Live.Server.Log.Redis;

/// <summary>One reader's way through the log.</summary>
/// <param name="look">Looks at the log after a position; null when Redis does not answer.</param>
/// <param name="heard">What was published.</param>
/// <param name="time">For the second of silence.</param>
/// <param name="after">Where it begins.</param>
/// <param name="restarted">Told when the log turns out to be another one.</param>
internal sealed class RedisFollowing(
    Func<long, int, Task<Look?>> look, Heard heard, TimeProvider time, long after, Action<Place, Look> restarted)
{
    private const int Page = 512;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RetryEvery = TimeSpan.FromMilliseconds(250);

    private bool started;
    private Place place = new("", after, "");
    private long? end; // of the log as it was when reading began
    private bool caughtUp;
    private bool behind = true;
    private Publication? cleared; // the newest publication that a look has explained
    private long current; // when it was last certain that nothing was missed

    /// <summary>The next entries, or that there are none, when that is news.</summary>
    public async Task<LogRead> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (ring, newest) = (heard.Next, heard.Newest);
            if (caughtUp && heard.After(ref place, Page) is { Count: > 0 } entries)
            {
                current = time.GetTimestamp();
                return new LogRead(entries, CaughtUp: false);
            }

            var rest = LookEvery - time.GetElapsedTime(current);
            if (!behind && !Suspects(newest) && rest > TimeSpan.Zero)
            {
                await AnyAsync(ring, rest, cancellationToken);
                continue;
            }

            if (await look(place.Position, Page) is not { } found)
            {
                await AnyAsync(ring, RetryEvery, cancellationToken);
                continue;
            }

            (current, cleared) = (time.GetTimestamp(), newest);
            if (Read(found) is { } read)
                return read;
        }
    }

    private LogRead? Read(Look found)
    {
        if (!started && place.Position <= found.Last)
            place = place.Position == 0 ? Place.StartOf(found.Epoch) : place with { Epoch = found.Epoch, Fingerprint = found.Fingerprint };
        started = true;
        if (!found.Knows(place))
        {
            restarted(place, found);
            heard.Forget();
            (place, end, caughtUp, behind) = (Place.StartOf(found.Epoch), null, false, true);
            return new LogRead([], CaughtUp: false, Restarted: true);
        }

        end ??= found.Last;
        var entries = found.After(ref place);
        behind = place.Position < found.Last;
        var reaches = !caughtUp && place.Position >= end;
        caughtUp |= reaches;
        return entries.Count > 0 || reaches ? new LogRead(entries, reaches) : null;
    }

    /// <summary>Whether a publication cannot be explained by what this reader knows: a gap, or another log.</summary>
    private bool Suspects(Publication newest) =>
        !ReferenceEquals(newest, cleared)
        && (newest.At.Epoch != place.Epoch || newest.At.Position > place.Position
            || newest.At.Position == place.Position && newest.At.Fingerprint != place.Fingerprint);

    private async Task AnyAsync(Task ring, TimeSpan atMost, CancellationToken cancellationToken)
    {
        await ring.WaitAsync(atMost, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
