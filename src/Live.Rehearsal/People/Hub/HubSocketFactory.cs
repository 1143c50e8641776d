using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;

namespace Live.Rehearsal.People.Hub;

/// <summary>
/// Connects SignalR's client by a plain WebSocket. The client's own factory is in a package that brings all transports;
/// Live's hub takes WebSockets only, without a negotiation, so this is all that is needed.
/// </summary>
public sealed class HubSocketFactory : IConnectionFactory
{
    /// <inheritdoc />
    /// <param name="endpoint">A <see cref="UriEndPoint"/> with the hub's http or https address.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var address = ((UriEndPoint)endpoint).Uri;
        var socket = new ClientWebSocket();
        try
        {
            var secure = address.Scheme == Uri.UriSchemeHttps;
            await socket.ConnectAsync(
                new UriBuilder(address) { Scheme = secure ? Uri.UriSchemeWss : Uri.UriSchemeWs }.Uri, cancellationToken);
            return new HubSocket(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
