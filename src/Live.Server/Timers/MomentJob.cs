using Live.Announcements;
using Live.Log;
using Live.Programmes;
using Live.Server.State;
using Quartz;

namespace Live.Server.Timers;

/// <summary>Records that a moment has come. The log takes it once, whichever node is first.</summary>
internal sealed partial class MomentJob(Node node, AnnouncementOptions options, GatheringTime time, ILogger<MomentJob> logger) : IJob
{
    private const string SessionData = "session";

    /// <summary>The job of a moment.</summary>
    public static IJobDetail For(Moment moment) => JobBuilder.Create<MomentJob>()
        .WithIdentity(moment.Id.Value)
        .UsingJobData(SessionData, moment.Session.Value)
        .Build();

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = new MomentId(context.JobDetail.Key.Name);
        var session = new SessionId(context.JobDetail.JobDataMap.GetString(SessionData)!);
        var command = new ReachMoment(session, id, options.Tolerance, options.Grace);
        while (true)
        {
            var outcome = await node.SubmitAsync(command, Who.System, $"moment/{id}", cancellationToken);
            if (outcome.Refusal is not { } refusal)
                return;
            if (refusal == Node.Unavailable || refusal == Node.Starting)
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken); // the log is away: the moment is kept, and judged by its lateness then
            else if (refusal == ReachMoment.TooEarly && Moments.Find(node.State.Programme!, session, id) is { } moment)
                await Task.Delay(time.RealUntil(moment.Due), cancellationToken); // timers may fire a little early
            else
            {
                LogNotReached(id.Value, refusal.Code);
                return;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Moment} needs no announcement: {Code}")]
    private partial void LogNotReached(string moment, string code);
}

/// <summary>How late is late.</summary>
/// <param name="Tolerance">Up to this late counts as on time.</param>
/// <param name="Grace">Up to this late is announced and marked late; later is skipped.</param>
public sealed record AnnouncementOptions(TimeSpan Tolerance, TimeSpan Grace)
{
    /// <summary>What holds for real gatherings.</summary>
    public static readonly AnnouncementOptions Default = new(ReachMoment.DefaultTolerance, ReachMoment.DefaultGrace);
}
