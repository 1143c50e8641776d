using Live.Slack.SocketMode;

namespace Live.Slack;

/// <summary>Receives Slack's requests through sockets that the app opens itself.</summary>
public interface ISlackSocketModeClient : IDisposable
{
    /// <summary>Whether at least one socket is open and Slack has greeted it.</summary>
    bool Connected { get; }

    /// <summary>
    /// Opens the sockets and holds them until <see cref="Disconnect"/>, trying again for as long as it takes.
    /// Returns when the first one is greeted. Requires the app-level token; throws if it is connected already.
    /// </summary>
    Task Connect(SocketModeConnectionOptions? connectionOptions = null, CancellationToken cancellationToken = default);

    /// <summary>Takes no further requests. Those in hand are still handled and acknowledged; nothing waits for them here.</summary>
    void Disconnect();
}
