using System.CommandLine;
using System.Text.Json;
using Live.Bench.Machine;
using Live.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Live.Bench.Arms;

/// <summary>Asks for a server that sends these frames, from the first on.</summary>
/// <param name="Frames">What Live sent, as it sent it.</param>
internal sealed record OpenReplay(IReadOnlyList<string> Frames);

/// <summary>A server that sends frames.</summary>
/// <param name="Port">Where its hub listens on this machine.</param>
internal sealed record Replay(int Port);

/// <summary>Asks to close the server.</summary>
internal sealed record CloseReplay;

/// <summary>
/// The least SignalR app that sends what Live sends: no log, no state, no roles. Its hub listens where Live's does and
/// has the same settings.
/// </summary>
internal sealed class BareArm
{
    public const string Name = "serve-bare";

    private WebApplication? app;

    public static Command Command()
    {
        var command = new Command(Name) { Hidden = true };
        var arm = new BareArm();
        command.SetAction(_ => new ChildLoop()
            .On<OpenReplay>(async request => await arm.OpenAsync(request))
            .On<CloseReplay>(async _ => await arm.CloseAsync())
            .On<ReadProcessorTime>(_ => Task.FromResult<object>(Environment.CpuUsage.TotalTime.TotalSeconds))
            .RunAsync());
        return command;
    }

    private async Task<Replay> OpenAsync(OpenReplay request)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(new Film([.. request.Frames.Select(frame => JsonDocument.Parse(frame).RootElement)]));
        builder.Services.AddSignalR(options => options.KeepAliveInterval = TimeSpan.FromSeconds(1));
        app = builder.Build();
        app.MapHub<BareHub>("/hub", options => options.Transports = HttpTransportType.WebSockets);
        await app.StartAsync();
        return new Replay(LiveHost.Address(app.Services).Port);
    }

    private async Task<object> CloseAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        return true;
    }

    /// <summary>The frames, one after another, and again from the first.</summary>
    private sealed class Film(JsonElement[] frames)
    {
        private int shown = -1;

        public JsonElement Next() => frames[Interlocked.Increment(ref shown) % frames.Length];
    }

    private sealed class BareHub(Film film) : Hub
    {
        private const string Screens = "screens";

        /// <summary>Watches.</summary>
        public Task Watch() => Groups.AddToGroupAsync(Context.ConnectionId, Screens);

        /// <summary>Sends the next frame to all who watch; like Live, without waiting for the slowest of them.</summary>
        public void Next() => _ = Clients.Group(Screens).SendAsync("chair", film.Next());
    }
}
