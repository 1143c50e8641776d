using Live.Log;
using Live.Schedule;
using Live.Server.State;

namespace Live.Server.Timers;

/// <summary>
/// Closes the open batch of schedule changes when its time has come, so that it is told. What is open, and until when, is
/// derived from the log: after a restart, or on another node, it goes on. The log takes it once, whichever node is first.
/// </summary>
public sealed class ChangeTimer : BackgroundService, IReader
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    private readonly Node node;
    private readonly GatheringTime time;
    private readonly Doorbell doorbell = new();

    /// <summary>A timer that listens to its node.</summary>
    public ChangeTimer(Node node, GatheringTime time)
    {
        (this.node, this.time) = (node, time);
        node.Attach(this);
    }

    /// <inheritdoc />
    public void CaughtUp(Live.State state) => doorbell.Ring();

    /// <inheritdoc />
    public void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries)
    {
        if (before.ScheduleVersion != after.ScheduleVersion || before.Settled != after.Settled)
            doorbell.Ring();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = Timeout.InfiniteTimeSpan;
        while (!stoppingToken.IsCancellationRequested)
        {
            await doorbell.WaitAsync(wait, time.Provider, stoppingToken);
            wait = await SettleAsync(stoppingToken);
        }
    }

    /// <summary>Closes what is due, and says how long to wait, by the gathering's clock, before looking again.</summary>
    private async Task<TimeSpan> SettleAsync(CancellationToken cancellationToken)
    {
        var state = node.State;
        if (!node.IsReady || ChangeBatch.Open(state) is not { } open)
            return Timeout.InfiniteTimeSpan; // what opens one rings
        var left = open.Due(state.Programme!.Settings.Settle) - node.Now;
        if (left > TimeSpan.Zero)
            return left;
        var outcome = await node.SubmitAsync(new SettleChanges(open.Last), Who.System, $"settle/{open.Last}", cancellationToken);
        return outcome.Accepted ? TimeSpan.Zero : Again; // the log is away, or another node was first: look again
    }
}
