using Live.Slack.Handlers;
using Live.Slack.SocketMode;
using Microsoft.Extensions.Hosting;

namespace Live.Slack.AspNetCore;

/// <summary>Holds the sockets while the host runs, if it uses Socket Mode; stopping waits for what is in hand.</summary>
internal sealed class SocketModeService(SlackSocketModeClient client, SlackServiceSettings settings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.SocketMode is not { } options)
            return;

        await client.Connect(options, stoppingToken);
        await using var stop = stoppingToken.Register(client.Disconnect);
        await client.Stopped; // a failure here ends the host, which is better than an app that hears nothing
    }
}
