using System.Net;
using Live.Rehearsal.Workspace.Delivery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>
/// The process that people think of as Slack: one Kestrel on the loopback with the Web API, the response_urls and the sockets.
/// It can be killed and started again on the same port; what the workspace knows lives elsewhere.
/// </summary>
internal sealed class SlackServer(
    WorkspaceOptions options, Func<ApiGate> gate, ResponseUrls responseUrls, SocketHub sockets, FaultPlan faults,
    Action<IEndpointRouteBuilder> mapMore) : IAsyncDisposable
{
    private const long LargestBody = 1_000_000;

    private WebApplication? app;
    private int port = options.Port;

    /// <summary>E.g. <c>http://127.0.0.1:41234/</c>; known after the first start.</summary>
    public Uri Address { get; private set; } = new($"http://127.0.0.1:{options.Port}/");

    public bool IsRunning => app is not null;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Live.Rehearsal" });
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var built = builder.Build();
        built.UseRouting();
        Map(built);
        await built.StartAsync(cancellationToken);
        Address = new(built.Urls.Single() + "/");
        port = Address.Port;
        app = built;
    }

    /// <summary>Stops at once, without goodbyes: open connections are cut, tickets are forgotten.</summary>
    public async Task KillAsync()
    {
        if (app is not { } running)
            return;
        app = null;
        foreach (var socket in sockets.Sockets)
            socket.Drop();
        sockets.ForgetTickets();
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        try
        {
            await running.StopAsync(atOnce.Token);
        }
        catch (OperationCanceledException)
        {
            // Cut off while it was still answering: that is what killing means.
        }

        await running.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        if (app is not null)
            await app.DisposeAsync();
    }

    private void Map(WebApplication built)
    {
        var api = gate();
        built.UseWhen(http => http.Request.Path.StartsWithSegments("/link", StringComparison.Ordinal), link =>
        {
            // Below the WebSocket middleware, so that it upgrades onto a line that can fall silent.
            link.Use((http, next) =>
            {
                SilenceableStream.Upgrade.Under(http);
                return next(http);
            });
            link.UseWebSockets(new()
            {
                KeepAliveInterval = options.PingInterval,
                KeepAliveTimeout = options.PingInterval * 4,
            });
            link.Run(AcceptSocketAsync);
        });
        built.MapMethods("/api/{method}", ["GET", "POST"], (HttpContext http, string method) => api.HandleAsync(http, method));
        built.MapPost("/response/{id}", RespondAsync);
        mapMore(built);
    }

    private async Task AcceptSocketAsync(HttpContext http)
    {
        if (faults.IsOutage || !http.WebSockets.IsWebSocketRequest || !sockets.TakeTicket(http.Request.Query["ticket"].ToString()))
        {
            http.Response.StatusCode = faults.IsOutage ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized;
            return;
        }

        var upgrade = http.Features.Get<IHttpUpgradeFeature>() as SilenceableStream.Upgrade;
        using var webSocket = await http.WebSockets.AcceptWebSocketAsync();
        await sockets.ServeAsync(webSocket, upgrade?.Line, http.RequestAborted);
    }

    private async Task RespondAsync(HttpContext http, string id)
    {
        if (faults.IsOutage)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var (status, answer) = responseUrls.Post(id, await MethodCall.ReadAsync(http.Request, takesJson: true));
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(answer.Error is null ? "ok" : answer.ToJson().ToJsonString(), http.RequestAborted);
    }
}
