using Live.Rehearsal.Workspace.Delivery;

namespace Live.Rehearsal.Workspace;

/// <summary>What Slack does to open sockets now and then, on demand. Each acts on those open at the time of the call.</summary>
public sealed class SocketControl
{
    private readonly SocketHub hub;

    internal SocketControl(SocketHub hub) => this.hub = hub;

    public int Count => hub.Sockets.Length;

    /// <summary>"I will close soon": Slack sends it about 10 seconds ahead. The sockets stay open.</summary>
    public Task WarnAsync(CancellationToken cancellationToken = default) => TellAsync("warning", close: false, cancellationToken);

    /// <summary>"Open a new one": the sockets are closed by the server right after.</summary>
    public Task RefreshAsync(CancellationToken cancellationToken = default) => TellAsync("refresh_requested", close: true, cancellationToken);

    /// <summary>Socket Mode was switched off in the app's settings: the sockets are closed.</summary>
    public Task DisableAsync(CancellationToken cancellationToken = default) => TellAsync("link_disabled", close: true, cancellationToken);

    /// <summary>Nothing gets through any more, not even pings and pongs, yet the connections stay open.</summary>
    public void GoSilent()
    {
        foreach (var socket in hub.Sockets)
            socket.GoSilent();
    }

    /// <summary>Cuts the connections without a goodbye.</summary>
    public void Drop()
    {
        foreach (var socket in hub.Sockets)
            socket.Drop();
    }

    private async Task TellAsync(string reason, bool close, CancellationToken cancellationToken)
    {
        foreach (var socket in hub.Sockets)
        {
            await socket.SendAsync(SocketFrames.Disconnect(reason), cancellationToken);
            if (close)
                await socket.CloseAsync(reason, cancellationToken);
        }
    }
}
