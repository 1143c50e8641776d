using System.Threading.Channels;

namespace Live.Server.State;

/// <summary>Wakes a loop: any number of rings before it looks are one.</summary>
public sealed class Doorbell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
        SingleReader = true,
    });

    /// <summary>Rings; never waits.</summary>
    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Waits for a ring, at most so long.</summary>
    /// <param name="atMost">How long; infinite when <see cref="Timeout.InfiniteTimeSpan"/>.</param>
    /// <param name="time">The clock that measures it.</param>
    /// <param name="cancellationToken">Ends the waiting with an exception.</param>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        if (rings.Reader.TryRead(out _))
            return;
        using var bell = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bell.Token, cancellationToken);
        try
        {
            await rings.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody rang: time to look anyway.
        }
    }
}
