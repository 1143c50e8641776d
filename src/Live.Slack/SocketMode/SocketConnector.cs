using System.Net.WebSockets;
using Live.Slack.Handlers;
using Microsoft.Extensions.Logging;

namespace Live.Slack.SocketMode;

/// <summary>Opens sockets: asks Slack for an address, connects, and waits for its hello.</summary>
internal sealed class SocketConnector(
    ISlackApiClient client, SlackRequestDispatcher dispatcher, SocketModeConnectionOptions options, TimeProvider time, ILogger logger)
{
    /// <summary>A socket that Slack has greeted. Throws if that takes too long or is refused; nothing stays open then.</summary>
    public async Task<SlackSocket> Open(CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.ConnectTimeout, time);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var address = (await client.AppsConnectionsApi.Open(giveUp.Token)).Url;
            var heard = new LastHeard(time);
            var socket = new SlackSocket(await Connect(new Uri(address), heard, giveUp.Token), heard, dispatcher, options, time, logger);
            try
            {
                await socket.Greeted.WaitAsync(giveUp.Token);
                return socket;
            }
            catch
            {
                await socket.DisposeAsync();
                throw;
            }
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Slack did not greet a new socket within {options.ConnectTimeout}.", exception);
        }
    }

    private static async Task<ClientWebSocket> Connect(Uri address, LastHeard heard, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            using var http = new HttpMessageInvoker(new SocketsHttpHandler
            {
                PlaintextStreamFilter = (context, _) => ValueTask.FromResult<Stream>(new HeardStream(context.PlaintextStream, heard)),
            });
            await socket.ConnectAsync(address, http, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
