using Live.Announcements;
using Live.Log;
using Live.Programmes;
using Live.Reminders;
using Live.Schedule;
using Live.Server.State;
using Quartz;

namespace Live.Server.Timers;

/// <summary>
/// Keeps one Quartz trigger for each moment that the programme implies and the log has not recorded. Triggers are
/// derived, never stored: a changed programme, a restart or another node simply derives them again.
/// </summary>
public sealed partial class MomentTimers : BackgroundService, IReader
{
    private readonly Node node;
    private readonly ISchedulerFactory schedulers;
    private readonly GatheringTime time;
    private readonly ILogger<MomentTimers> logger;
    private readonly Doorbell doorbell = new();

    /// <summary>Timers that listen to their node.</summary>
    public MomentTimers(Node node, ISchedulerFactory schedulers, GatheringTime time, ILogger<MomentTimers> logger)
    {
        (this.node, this.schedulers, this.time, this.logger) = (node, schedulers, time, logger);
        node.Attach(this);
    }

    /// <inheritdoc />
    public void CaughtUp(Live.State state) => doorbell.Ring();

    /// <inheritdoc />
    public void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries)
    {
        if (entries.Any(entry => entry.Fact is ScheduleReleased or ProgrammePublished
            || entry.Fact is ReminderSet { Session: var session } && !before.Reminders.ContainsKey(session)))
            doorbell.Ring();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await doorbell.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, stoppingToken);
            var planned = Planned(node.State).ToArray();
            await scheduler.Clear(stoppingToken);
            foreach (var moment in planned)
                await scheduler.ScheduleJob(MomentJob.For(moment), Trigger(moment), cancellationToken: stoppingToken);
            LogPlanned(planned.Length);
        }
    }

    /// <summary>The moments that are still to be recorded, those overdue included.</summary>
    public static IEnumerable<Moment> Planned(Live.State state) =>
        Moments.All(state).Where(moment => !state.Moments.ContainsKey(moment.Id));

    private ITrigger Trigger(Moment moment) => TriggerBuilder.Create()
        .WithIdentity(moment.Id.Value)
        .StartAt(TimeProvider.System.GetUtcNow() + time.RealUntil(moment.Due)) // Quartz waits by the machine's clock
        .Build();

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} moments are planned")]
    private partial void LogPlanned(int count);
}
