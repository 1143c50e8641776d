using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Server.Log.Embedded;
using Live.Server.State;
using Live.Server.Tests.App;
using Microsoft.Extensions.Logging.Abstractions;

namespace Live.Server.Tests.State;

/// <summary>A node alone, on a real log to which bad things can happen.</summary>
internal sealed class NodeScene : IAsyncDisposable, IReader
{
    private readonly List<DirectoryInfo> folders = [];

    private NodeScene()
    {
    }

    public TroubledLog Log { get; private set; } = null!;

    public Node Node { get; private set; } = null!;

    /// <summary>What the node tells its readers: "caught up at 3", "folded 4".</summary>
    public Inbox<string> Told { get; } = new();

    /// <summary>A node that has not begun to read.</summary>
    public static async Task<NodeScene> MakeAsync()
    {
        var scene = new NodeScene();
        scene.Log = new TroubledLog(await scene.NewLogAsync());
        scene.Node = new Node(scene.Log, GatheringTime.Real, NullLogger<Node>.Instance);
        scene.Node.Attach(scene);
        return scene;
    }

    /// <summary>A node that knows its log, with a programme in it.</summary>
    public static async Task<NodeScene> StartAsync()
    {
        var scene = await MakeAsync();
        await scene.Node.StartAsync(CancellationToken.None);
        await scene.Node.CaughtUp;
        Assert.True((await scene.PublishAsync()).Accepted);
        return scene;
    }

    /// <summary>Another log, empty and with an epoch of its own.</summary>
    public async Task<EmbeddedLog> NewLogAsync()
    {
        var folder = Directory.CreateTempSubdirectory("live-node-");
        folders.Add(folder);
        return await EmbeddedLog.OpenAsync(folder.FullName, TimeProvider.System, NullLogger<EmbeddedLog>.Instance, CancellationToken.None);
    }

    public Task<Outcome> PublishAsync() => Node.SubmitAsync(new PublishProgramme(ADay.Programme, "file"), Who.System, "programme");

    public Task<Outcome> AskAsync(string text, string? key = null, string asker = "mira", CancellationToken cancellationToken = default) =>
        Node.SubmitAsync(new AskQuestion(new($"q-{text}"), ADay.Talk1, text, null, Origin.Slack), Who.Attendee(asker), key ?? $"ask/{text}", cancellationToken);

    public void CaughtUp(Live.State state) => Told.Add($"caught up at {state.Position}");

    public void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries) => Told.Add($"folded {after.Position}");

    public async ValueTask DisposeAsync()
    {
        await Node.StopAsync(CancellationToken.None);
        Node.Dispose();
        await Log.DisposeAsync();
        folders.ForEach(folder => folder.Delete(recursive: true));
    }
}
