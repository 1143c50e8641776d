using System.Security.Cryptography;
using Live.Announcements;
using Live.Programmes;
using Live.Rehearsal;
using Live.Rehearsal.People;
using Live.Rehearsal.People.Judging;
using Live.Rehearsal.Workspace;
using Live.Server.Access;
using Live.Server.Hosting;
using Live.Server.Log;
using Live.Server.State;

namespace Live.Server.Commands.Rehearse;

/// <summary>
/// The stage of a rehearsal: real nodes of Live with a real log, a stand-in workspace, and one clock for all that is
/// faster than the machine's. Sockets, requests and patience keep the machine's clock.
/// </summary>
internal sealed class RehearsalStage : IAsyncDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(3); // before the first thing happens

    private readonly RehearsalOptions options;
    private readonly RehearsalPace pace;
    private readonly StandInWorkspace workspace;
    private readonly long opened = TimeProvider.System.GetTimestamp();
    private readonly string data;
    private readonly ILoggerFactory loggers = LoggerFactory.Create(logging => logging
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
    private readonly List<WebApplication> nodes = [];
    private readonly Scene scene;
    private readonly PacedTime clock;
    private readonly string gathering;

    private RehearsalStage(
        RehearsalOptions options, RehearsalPace pace, StandInWorkspace workspace, Scene scene, PacedTime clock, string gathering)
    {
        (this.options, this.pace, this.workspace, this.scene, this.clock, this.gathering) =
            (options, pace, workspace, scene, clock, gathering);
        data = Directory.CreateTempSubdirectory("live-rehearsal-").FullName;
    }

    /// <summary>The gathering's clock.</summary>
    public TimeProvider Clock => clock;

    /// <summary>The programme as it is known now.</summary>
    public IReadOnlyList<Slot> Slots => scene.Timetable.Slots;

    /// <summary>The zone of the place.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Starts the workspace and the nodes. The clock stands still until <see cref="PlayAsync"/> has everybody come.</summary>
    public static async Task<RehearsalStage> OpenAsync(RehearsalOptions options, ProgrammeSource source, CancellationToken cancellationToken)
    {
        // A name of its own, so that no rehearsal meets another one, or the real event, in the same Redis.
        var programme = RehearsalDay.WithMembers(source.Programme) with
        {
            Id = $"{source.Programme.Id}-rehearsal-{RandomNumberGenerator.GetHexString(8, lowercase: true)}",
        };
        var day = RehearsalDay.Of(programme, options.Attendees);
        var pace = new RehearsalPace(options.Speed);
        var first = Moments.All(programme).Select(moment => moment.Due).Append(programme.Sessions[0].Start).Min();
        // It stands still until everybody has come, so that a slow start costs nothing of the day.
        var clock = new PacedTime(first - Quiet, options.Speed, held: true);
        var workspace = await StandInWorkspace.StartAsync(
            RehearsalDay.Workspace(programme, options.Attendees), clock, cancellationToken: cancellationToken);
        var scene = new Scene(day, workspace, clock, new Timetable(day.Slots), new Notebook(), options.Seed);
        var stage = new RehearsalStage(options, pace, workspace, scene, clock, programme.Id)
        {
            Zone = TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone),
        };
        try
        {
            await stage.StartNodesAsync(programme, source.Source, cancellationToken);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lives through the day and judges it.</summary>
    public async Task<Verdict> PlayAsync(CancellationToken cancellationToken)
    {
        Uri[] addresses = [.. nodes.Select(node => LiveHost.Address(node.Services))];
        await using var rehearsal = new Live.Rehearsal.People.Rehearsal(scene, addresses);
        await rehearsal.GatherAsync(cancellationToken);
        clock.Run();
        await rehearsal.RunAsync(cancellationToken);
        var judge = new Judge(scene, pace.Announcements.Tolerance);
        var states = await Task.WhenAll(addresses.Select(node => FinalState.FetchAsync(node, rehearsal.OrganizerToken, cancellationToken)));
        await judge.SettleAsync(states[0], pace.Settling, cancellationToken);
        return judge.Say(states, TimeProvider.System.GetElapsedTime(opened));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
        {
            await node.StopAsync(); // in peace: what is on its way gets where it goes
            await node.DisposeAsync();
        }

        await workspace.DisposeAsync();
        loggers.Dispose();
        if (options.Keep)
            await Console.Error.WriteLineAsync($"The data folder is {data}{(options.Redis is null ? "" : $", the gathering in Redis is {gathering}")}");
        else
            await ForgetAsync();
    }

    private async Task ForgetAsync()
    {
        Directory.Delete(data, recursive: true);
        try
        {
            if (options.Redis is { } redis && nodes.Count > 0)
                await Logs.ForgetAsync(redis, gathering, CancellationToken.None);
        }
        catch (LogUnavailableException e)
        {
            await Console.Error.WriteLineAsync($"The rehearsal is still in Redis as {gathering}: {e.Message}");
        }
    }

    private async Task StartNodesAsync(Programme programme, string source, CancellationToken cancellationToken)
    {
        var secret = new Secret(RandomNumberGenerator.GetBytes(32));
        for (var i = 0; i < options.Nodes; i++)
        {
            var (log, lease) = await Logs.OpenAsync(
                new LiveOptions { Data = data, Redis = options.Redis }, programme.Id, loggers, cancellationToken);
            var parts = new HostParts
            {
                Programme = programme,
                Source = source,
                Log = log,
                Lease = lease,
                Secret = secret,
                Urls = "http://127.0.0.1:0",
                Slack = StandIn.Options(workspace),
                Time = new GatheringTime(clock, options.Speed),
                Announcements = pace.Announcements,
            };
            var node = LiveHost.Build(parts);
            nodes.Add(node);
            await LiveHost.StartAsync(node, parts, cancellationToken);
        }

        await workspace.WaitForAsync(here => here.Sockets.Count >= options.Nodes, TimeSpan.FromSeconds(20), cancellationToken);
    }
}
