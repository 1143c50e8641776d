using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Rehearsal.People.Hub;

/// <summary>
/// A screen's line to the hub: enters with a personal link's token, watches, and does both again whenever the line was
/// cut. Calls wait for their answers; a cut line makes them fail with an exception.
/// </summary>
public sealed class HubLine : IAsyncDisposable
{
    private readonly HubConnection connection;
    private readonly string token;
    private Func<Task> watch = static () => Task.CompletedTask;

    private HubLine(Uri node, string token)
    {
        this.token = token;
        var builder = new HubConnectionBuilder();
        builder.Services
            .AddSingleton<IConnectionFactory, HubSocketFactory>()
            .AddSingleton<EndPoint>(new UriEndPoint(new Uri(node, "hub")));
        connection = builder.AddJsonProtocol().WithAutomaticReconnect().Build();
        connection.Reconnected += _ => JoinAsync();
    }

    /// <summary>Who this line belongs to, as the hub says.</summary>
    public HubMe Me { get; private set; } = null!;

    /// <summary>Connects and enters.</summary>
    /// <param name="node">A node's address; any node will do.</param>
    /// <param name="token">Of a personal link.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <exception cref="InvalidOperationException">The hub refuses the token.</exception>
    public static async Task<HubLine> OpenAsync(Uri node, string token, CancellationToken cancellationToken)
    {
        var line = new HubLine(node, token);
        try
        {
            await line.connection.StartAsync(cancellationToken);
            await line.JoinAsync();
            return line;
        }
        catch
        {
            await line.DisposeAsync();
            throw;
        }
    }

    /// <summary>Watches a session as its chair. The first thing seen is everything there is.</summary>
    /// <param name="session">Its id.</param>
    /// <param name="see">Called for the snapshot, then for each frame, on the connection's thread: it only takes note.</param>
    public Task WatchChairAsync(string session, Action<ChairSees> see)
    {
        connection.On("Chair", see);
        watch = async () => see(Value(await CallAsync<ChairSees>("WatchChair", session, null, 0L)));
        return watch();
    }

    /// <summary>Watches the organizers' desk.</summary>
    /// <param name="see">Called for the snapshot, then for each frame.</param>
    public Task WatchDeskAsync(Action<DeskSees> see)
    {
        connection.On("Desk", see);
        watch = async () => see(Value(await CallAsync<DeskSees>("WatchDesk")));
        return watch();
    }

    /// <summary>Calls a method of the hub.</summary>
    public Task<HubReply<T>> CallAsync<T>(string method, params object?[] arguments) =>
        connection.InvokeCoreAsync<HubReply<T>>(method, arguments);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task JoinAsync()
    {
        Me = Value(await CallAsync<HubMe>("Enter", token));
        await watch();
    }

    private static T Value<T>(HubReply<T> reply) =>
        reply.Value ?? throw new InvalidOperationException($"The hub refuses: {reply.Refusal?.Sentence}");
}
