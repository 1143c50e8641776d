using System.Collections.Immutable;
using System.Text.Json;
using Live.Rehearsal.Workspace.Delivery;
using Live.Rehearsal.Workspace.State;
using Live.Rehearsal.Workspace.WebApi;
using Microsoft.AspNetCore.Routing;

namespace Live.Rehearsal.Workspace;

/// <summary>
/// A Slack workspace of our own: a real HTTP and WebSocket server that treats a bot as Slack does, limits and all, and an
/// in-process way to be its people. Nothing here knows the bot's own Slack client, so a mistake of that one cannot hide.
/// </summary>
/// <remarks>
/// Two clocks. The workspace's clock (limits, time stamps, response_urls, spans of faults) may run faster in a rehearsal. The wall
/// clock measures the bot itself: acknowledgements, trigger ids, redeliveries, signatures, and the timeouts of waiting. All members are safe to
/// use from many threads. What the workspace remembers is bounded by <see cref="SlackLimits"/>, generously.
/// </remarks>
public sealed partial class StandInWorkspace : IAsyncDisposable
{
    private readonly TimeProvider wall;
    private readonly StatisticsBook statistics = new();
    private readonly BackgroundWork work;
    private readonly WorkspaceState state;
    private readonly ViewStore views;
    private readonly TriggerBook triggers;
    private readonly ResponseUrls responseUrls;
    private readonly TokenBook tokens;
    private readonly SocketHub sockets;
    private readonly HttpCourier http;
    private readonly OutageCourier courier;
    private readonly EventPost events;
    private readonly Payloads payloads;
    private readonly SlackServer server;

    private StandInWorkspace(WorkspaceOptions options, TimeProvider clock, TimeProvider wall)
    {
        this.wall = wall;
        work = new(statistics);
        events = new(wall, statistics, work);
        state = new(options, clock, happened => events.Send(state!, courier!, happened));
        views = new(state);
        triggers = new(state, wall);
        responseUrls = new(state);
        tokens = new(options);
        sockets = new(state, wall, statistics);
        http = new(state, wall);
        payloads = new(state);
        Faults = new(clock);
        courier = new(options.Mode == DeliveryMode.Socket ? sockets : http, Faults);
        Faults.OutageChanged += isOut => CutIf(isOut);
        var limits = new RateLimits(clock);
        var context = new ApiContext(state, views, triggers, sockets, responseUrls, () => server!.Address);
        server = new(options, () => new(context, Faults, limits, statistics, tokens), responseUrls, sockets, Faults, MapPage);
    }

    public WorkspaceOptions Options => state.Options;

    /// <summary>The workspace's clock.</summary>
    public TimeProvider Clock => state.Clock;

    /// <summary>The base address for a bot's Web API calls, in place of <c>https://slack.com/api/</c>.</summary>
    public Uri ApiAddress => new(server.Address, "api/");

    /// <summary>The loopback address itself; the page is at <c>slack</c> under it, if it is served.</summary>
    public Uri Address => server.Address;

    /// <summary>What is to go wrong.</summary>
    public FaultPlan Faults { get; }

    /// <summary>Control over the bot's sockets.</summary>
    public SocketControl Sockets => new(sockets);

    /// <param name="clock">The workspace's clock; a rehearsal passes a faster one. The system's by default.</param>
    /// <param name="wall">The clock that the bot is measured with; anything but the system's is for tests.</param>
    public static async Task<StandInWorkspace> StartAsync(
        WorkspaceOptions options, TimeProvider? clock = null, TimeProvider? wall = null, CancellationToken cancellationToken = default)
    {
        var workspace = new StandInWorkspace(options, clock ?? TimeProvider.System, wall ?? TimeProvider.System);
        try
        {
            await workspace.server.StartAsync(cancellationToken);
            return workspace;
        }
        catch
        {
            await workspace.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the server as a power cut would; people and messages stay.</summary>
    public Task KillAsync() => server.KillAsync();

    /// <summary>Starts it again on the same port.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        await server.KillAsync();
        await server.StartAsync(cancellationToken);
    }

    /// <summary>From now on every call is answered with <c>token_revoked</c>.</summary>
    public void RevokeToken() => tokens.Revoke();

    public void RestoreToken() => tokens.Restore();

    /// <summary>Gives a channel another name, as people do; its id stays.</summary>
    public void RenameChannel(string name, string to) => state.Rename(name, to);

    /// <summary>HTTP mode: where the bot takes requests from now on, as it is entered in an app's settings.</summary>
    public void EnterRequestUrls(RequestUrls urls) => http.RequestUrls = urls;

    /// <summary>HTTP mode: whether the bot's events address echoes a challenge.</summary>
    public Task<bool> VerifyRequestUrlAsync(CancellationToken cancellationToken = default) => http.VerifyUrlAsync(cancellationToken);

    /// <summary>What the bot did so far.</summary>
    public WorkspaceStatistics Statistics() => statistics.Snapshot(DuplicatePosts());

    public async ValueTask DisposeAsync()
    {
        await work.DisposeAsync();
        await server.DisposeAsync();
        http.Dispose();
    }

    internal WorkspaceState State => state;

    private void CutIf(bool isOut)
    {
        if (!isOut)
            return;
        foreach (var socket in sockets.Sockets)
            socket.Drop();
    }

    private ImmutableArray<DuplicatePost> DuplicatePosts() =>
    [
        .. from conversation in state.Conversations
           from message in state.Messages(conversation)
           where message.IsFromBot && message.Metadata is { ValueKind: JsonValueKind.Object }
           group message.Ts by (conversation.Id, Metadata: message.Metadata!.Value.GetRawText()) into same
           where same.Count() > 1
           select new DuplicatePost(same.Key.Id, same.Key.Metadata, [.. same]),
    ];

    private void MapPage(IEndpointRouteBuilder routes)
    {
        if (Options.ServePage)
            routes.MapStandInPage(this, "/slack");
    }
}
