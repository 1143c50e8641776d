using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Live.Programmes;
using Live.Server.Screens.Views;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.App;

/// <summary>A screen: a real hub client over a WebSocket. It keeps every frame, and a chair's screen as the frames make it.</summary>
internal sealed class Screen : IAsyncDisposable
{
    private readonly HubConnection hub;
    private readonly Lock gate = new();
    private List<ChairFrame>? early;
    private int keys;

    private Screen(HubConnection hub)
    {
        this.hub = hub;
        hub.On<ChairFrame>("Chair", frame =>
        {
            Take(frame);
            ChairFrames.Add(frame);
        });
        hub.On<StageFrame>("Stage", StageFrames.Add);
        hub.On<DeskFrame>("Desk", DeskFrames.Add);
        hub.On<AttendeeFrame>("Attendee", AttendeeFrames.Add);
        hub.On<HealthView>("Health", Healths.Add);
        hub.Closed += error =>
        {
            Ends.Add(error?.Message ?? "");
            return Task.CompletedTask;
        };
    }

    /// <summary>The frames that were pushed, without the answers to Watch.</summary>
    public Inbox<ChairFrame> ChairFrames { get; } = new();

    public Inbox<StageFrame> StageFrames { get; } = new();

    public Inbox<DeskFrame> DeskFrames { get; } = new();

    public Inbox<AttendeeFrame> AttendeeFrames { get; } = new();

    public Inbox<HealthView> Healths { get; } = new();

    /// <summary>Why the connection ended, each time it did.</summary>
    public Inbox<string> Ends { get; } = new();

    /// <summary>What a chair's screen shows now.</summary>
    public ChairPicture Chair { get; private set; } = ChairPicture.Empty;

    public static async Task<Screen> ConnectAsync(Uri address)
    {
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<IConnectionFactory, WebSocketConnectionFactory>()
            .AddSingleton<EndPoint>(new UriEndPoint(new Uri(address, "/hub")));
        builder.AddJsonProtocol(options => options.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        var screen = new Screen(builder.Build());
        await screen.hub.StartAsync();
        return screen;
    }

    public Task<Reply<Me>> EnterAsync(string token) => CallAsync<Me>("Enter", token);

    /// <summary>Watches a session, from what the screen shows already if it is told so.</summary>
    public async Task<Reply<ChairFrame>> WatchChairAsync(SessionId session, string? epoch = null, long position = 0)
    {
        lock (gate)
            early = [];
        var reply = await CallAsync<ChairFrame>("WatchChair", session.Value, epoch, position);
        lock (gate)
        {
            IEnumerable<ChairFrame> frames = reply.Value is { } frame ? [frame, .. early!] : [];
            Chair = frames.Aggregate(Chair, (shown, next) => shown.With(next));
            early = null;
        }

        return reply;
    }

    /// <summary>A frame that comes while a watch is being answered builds on the answer, so it waits for it.</summary>
    private void Take(ChairFrame frame)
    {
        lock (gate)
        {
            if (early is not null)
                early.Add(frame);
            else
                Chair = Chair.With(frame);
        }
    }

    public Task<Reply<StageFrame>> WatchStageAsync(string? room) => CallAsync<StageFrame>("WatchStage", room);

    public Task<Reply<DeskFrame>> WatchDeskAsync() => CallAsync<DeskFrame>("WatchDesk");

    public Task<Reply<PreviewView>> PreviewAsync(ChangeRequest change) => CallAsync<PreviewView>("Preview", change);

    public Task<Reply<Done>> ReleaseAsync(ChangeRequest change, PreviewView seen) =>
        DoAsync("Release", change, seen.BasedOn, seen.Fingerprint);

    public Task<Reply<Done>> HoldAsync(ChangeRequest change, PreviewView seen) =>
        DoAsync("Hold", change, seen.BasedOn, seen.Fingerprint);

    /// <summary>Asks as an attendee in the room.</summary>
    public Task<Reply<Asked>> AskAsync(SessionId session, string text, string? name, int? poster = null) =>
        CallAsync<Asked>("Ask", session.Value, poster, text, name, Guid.NewGuid().ToString("N"));

    /// <summary>Watches the programme and some sessions' questions, as an attendee or somebody who only reads.</summary>
    public Task<Reply<AttendeeFrame>> WatchAttendeeAsync(string? version = null, params SessionId[] sessions) =>
        CallAsync<AttendeeFrame>("WatchAttendee", sessions.Select(session => session.Value).ToArray(), version);

    /// <summary>Does something that takes a key, with a new one.</summary>
    public Task<Reply<Done>> DoAsync(string method, params object?[] arguments) =>
        CallAsync<Done>(method, [.. arguments, $"key-{Interlocked.Increment(ref keys)}"]);

    public async Task<Reply<T>> CallAsync<T>(string method, params object?[] arguments) =>
        await hub.InvokeCoreAsync<Reply<T>>(method, arguments).WaitAsync(Patience.Long);

    /// <summary>Waits until the chair's screen shows something.</summary>
    public async Task<ChairPicture> UntilChairShowsAsync(Func<ChairPicture, bool> holds, string what)
    {
        await ChairFrames.UntilAsync(_ => holds(Chair), what);
        return Chair;
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}

/// <summary>What a chair's screen shows, by the rules that every screen follows.</summary>
internal sealed record ChairPicture(string Epoch, long Position, SessionView? Session, ImmutableSortedDictionary<string, QuestionView> Questions)
{
    public static readonly ChairPicture Empty = new("", 0, null, ImmutableSortedDictionary.Create<string, QuestionView>(StringComparer.Ordinal));

    /// <summary>All sessions, from the last whole frame.</summary>
    public IReadOnlyList<SessionView> Sessions { get; init; } = [];

    /// <summary>The session's chairs, and what organizers tell them.</summary>
    public IReadOnlyList<ChairMark> Chairs { get; init; } = [];

    public IReadOnlyList<ChairMessageView> Messages { get; init; } = [];

    /// <summary>The queue as the chair arranged it.</summary>
    public IReadOnlyList<string> Arranged { get; init; } = [];

    public ChairPicture With(ChairFrame frame)
    {
        if (frame.Epoch == Epoch && frame.Position <= Position && frame.Session.Id == Session?.Id)
            return this;
        var questions = (frame.Whole ? Empty.Questions : Questions).RemoveRange(frame.Gone)
            .SetItems(frame.Questions.Select(question => KeyValuePair.Create(question.Id, question)));
        return new(frame.Epoch, frame.Position, frame.Session, questions) { Sessions = frame.Sessions ?? Sessions, Chairs = frame.Chairs, Messages = frame.Messages, Arranged = frame.Arranged };
    }

    /// <summary>The one question with these words.</summary>
    public QuestionView? Find(string text) => Questions.Values.SingleOrDefault(question => question.Text == text);

    /// <summary>Everything that it shows, as text to compare; the position is left out.</summary>
    public string Content => JsonSerializer.Serialize(new { Epoch, Session, Sessions, Chairs, Messages, Arranged, Questions });
}
