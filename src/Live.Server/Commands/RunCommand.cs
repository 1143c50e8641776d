using Live.Server.Access;
using Live.Server.Hosting;
using Live.Server.Log;
using Live.Server.Log.Embedded;

namespace Live.Server.Commands;

/// <summary>live: runs a gathering until Ctrl+C.</summary>
internal static class RunCommand
{
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (options, problems) = LiveOptions.Read(Configured.Read());
        if (problems.Count > 0)
        {
            foreach (var problem in problems)
                await Console.Error.WriteLineAsync(problem);
            return 1;
        }

        var source = options.Programme is { } file
            ? await ProgrammeSource.ReadAsync(file, Console.Error, cancellationToken)
            : await ProgrammeSource.SampleAsync(options.Data, TimeProvider.System.GetUtcNow(), Console.Error, cancellationToken);
        if (source is null)
            return 1;
        try
        {
            await RunAsync(options, source, cancellationToken);
            return 0;
        }
        catch (Exception e) when (e is LogUnavailableException or LogDamagedException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task RunAsync(LiveOptions options, ProgrammeSource source, CancellationToken cancellationToken)
    {
        var standsIn = options.Slack.BotToken is null;
        var programme = standsIn ? StandIn.WithMembers(source.Programme) : source.Programme;
        await using var workspace = standsIn ? await StandIn.StartAsync(programme, cancellationToken) : null;
        using var loggers = LoggerFactory.Create(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning));
        var (log, lease) = await Logs.OpenAsync(options, programme.Id, loggers, cancellationToken);
        var parts = new HostParts
        {
            Programme = programme,
            Source = source.Source,
            Log = log,
            Lease = lease,
            Peers = await Logs.PeersAsync(options, programme.Id, cancellationToken),
            Secret = options.Secret is { } secret ? Secret.FromText(secret) : Secret.FromFolder(options.Data),
            Urls = options.Urls,
            PublicUrl = options.ReachedAt,
            Slack = workspace is null ? options.Slack : StandIn.Options(workspace),
            StandIn = workspace,
        };
        await using var app = LiveHost.Build(parts);
        await LiveHost.StartAsync(app, parts, cancellationToken);
        Welcome.Write(Console.Out, app.Services, options, source);
        await app.WaitForShutdownAsync(cancellationToken);
    }
}
