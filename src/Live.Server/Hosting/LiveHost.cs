using Live.Log;
using Live.Programmes;
using Live.Server.Access;
using Live.Server.Log;
using Live.Server.Mirror;
using Live.Server.Screens;
using Live.Server.Slack;
using Live.Server.State;
using Live.Server.Timers;
using Live.Server.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Logging.Console;

namespace Live.Server.Hosting;

/// <summary>One node of Live, made of its parts: the same for a deployment, a rehearsal and a test.</summary>
public static class LiveHost
{
    /// <summary>Makes a node; <see cref="StartAsync"/> starts it.</summary>
    public static WebApplication Build(HostParts parts)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(parts.Urls);
        builder.Logging.SetMinimumLevel(parts.LogLevel)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Quartz", LogLevel.Warning);
        // What a command prints stands alone on standard output.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services
            .AddSingleton(_ => parts.Log) // made by a factory, so that the container closes it
            .AddSingleton(_ => parts.Lease)
            .AddSingleton(_ => parts.Peers)
            .AddSingleton(parts.Time)
            .AddState()
            .AddAccess(parts.Secret, parts.PublicUrl)
            .AddScreens()
            .AddTimers(parts.Announcements)
            .AddSlackEdge(parts.Slack);
        var app = builder.Build();
        app.UseSlackEdge(parts.Slack);
        app.MapScreens();
        app.MapHealth();
        app.MapExports();
        app.MapJoin();
        if (parts.StandIn is { } workspace)
            Live.Rehearsal.Workspace.StandInPage.MapStandInPage(app, workspace, "/slack");
        return app;
    }

    /// <summary>How long the first entry may take.</summary>
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(15);

    /// <summary>Starts a node, waits until it knows its log, and publishes the programme if it is news.</summary>
    /// <exception cref="LogUnavailableException">The log took no entry for <see cref="StartPatience"/>.</exception>
    /// <exception cref="InvalidOperationException">The programme could not be published.</exception>
    public static async Task StartAsync(WebApplication app, HostParts parts, CancellationToken cancellationToken = default)
    {
        var node = app.Services.GetRequiredService<Node>();
        await app.StartAsync(cancellationToken);
        await node.CaughtUp.WaitAsync(cancellationToken);
        var (began, key) = (TimeProvider.System.GetTimestamp(), $"programme/{parts.Source}/{node.State.ScheduleVersion}");
        while ((await node.SubmitAsync(new PublishProgramme(parts.Programme, parts.Source), Who.System, key, cancellationToken)).Refusal is { } refusal
            && refusal != PublishProgramme.Unchanged)
        {
            if (refusal != Node.Unavailable)
                throw new InvalidOperationException(refusal.Sentence);
            // A machine that has just started may be slow at first; nobody waits for an answer yet.
            if (TimeProvider.System.GetElapsedTime(began) > StartPatience)
                throw new LogUnavailableException(refusal.Sentence);
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    /// <summary>The address that a started node listens on.</summary>
    public static Uri Address(IServiceProvider services) =>
        new(services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
