using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Bolt;

/// <summary>A workspace with real clocks, and the official client's app connected to it; shared by the tests of one way to connect.</summary>
public abstract class BoltScene(DeliveryMode mode) : IAsyncLifetime
{
    internal StandInWorkspace Workspace { get; private set; } = null!;

    internal BoltApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Workspace = await StandInWorkspace.StartAsync(new()
        {
            Mode = mode,
            ServePage = false,
            People = [new("U0MIRA", "mira", "Mira (sample)", "mira@example.org", "Asia/Tokyo")],
            // One for each test: what one posts is no burst for another.
            Channels = [.. from name in (string[])["ask", "post", "read", "burst", "events", "people", "later"] select new ChannelOptions("C0" + name.ToUpperInvariant(), name)],
            MessageShortcuts = [new("ask_about", "Ask about this")],
        });
        App = BoltApp.Start(Workspace, mode);
        if (mode == DeliveryMode.Socket)
        {
            await App.SeesAsync("connected");
            return;
        }

        var port = (await App.SeesAsync("listening")).GetProperty("port").GetInt32();
        var all = new Uri($"http://127.0.0.1:{port}/slack/events");
        Workspace.EnterRequestUrls(new(all, all, all));
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await Workspace.DisposeAsync();
    }
}

public sealed class SocketScene() : BoltScene(DeliveryMode.Socket);

public sealed class HttpScene() : BoltScene(DeliveryMode.Http);
