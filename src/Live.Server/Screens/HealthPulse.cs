using System.Text.Json;
using Live.Server.Screens.Views;
using Microsoft.AspNetCore.SignalR;

namespace Live.Server.Screens;

/// <summary>Tells the other nodes how this one is doing, hears how they are, and tells the desk when that changes.</summary>
internal sealed class HealthPulse(Health health, IPeers peers, IHubContext<ScreenHub, IScreen> hub) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        HealthView? told = null;
        using var timer = new PeriodicTimer(Every); // by the machine's clock: it is for people and machines of today
        do
        {
            var said = await peers.SayAsync(JsonSerializer.Serialize(health.Own()));
            health.Hear([.. said.Select(line => JsonSerializer.Deserialize<NodeHealth>(line)).OfType<NodeHealth>()]);
            if (health.View() is var view && view != told)
            {
                told = view;
                // A screen that does not take it is cut off by the transport, and asks anew when it is back.
                await hub.Clients.Group(ScreenGroups.Desk).Health(view).WaitAsync(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
