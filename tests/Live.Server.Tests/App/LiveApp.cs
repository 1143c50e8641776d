using Live.Programmes;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Access;
using Live.Server.Hosting;
using Live.Server.Log.Embedded;
using Live.Server.State;
using Live.Server.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Live.Server.Tests.App;

/// <summary>What a test wants to be different.</summary>
internal sealed record Setup
{
    public Programme Programme { get; init; } = ADay.Programme;

    /// <summary>The local time at which the app starts.</summary>
    public string Time { get; init; } = "10:10";

    /// <summary>The local time to which the clock is put forward then: what is due meanwhile comes in time, however slow the start was.</summary>
    public string? Then { get; init; }

    /// <summary>How much faster the gathering's clock runs than the machine's.</summary>
    public double Speed { get; init; } = 10;

    public Func<WorkspaceOptions, WorkspaceOptions> Workspace { get; init; } = options => options;

    /// <summary>What the app takes for signed by Slack, when the workspace reaches it over HTTP; the workspace's secret if it is not said.</summary>
    public (string Current, string? Previous)? SigningSecrets { get; init; }

    /// <summary>What happens between the start of the workspace and that of the app.</summary>
    public Action<StandInWorkspace> Before { get; init; } = _ => { };
}

/// <summary>The whole app: the real host on a real log in a folder of its own, with the stand-in workspace.</summary>
internal sealed class LiveApp : IAsyncDisposable
{
    public const string SecretText = "a secret of at least sixteen characters";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("live-app-");
    private readonly Dictionary<string, Attendee> attendees = [];
    private readonly (string Current, string? Previous)? signingSecrets;
    private readonly StateWatch watch = new();
    private WebApplication? host;
    private int programmes = 1;

    private LiveApp(Setup setup, GatheringClock clock, StandInWorkspace workspace) =>
        (Programme, Clock, Workspace, signingSecrets) = (setup.Programme, clock, workspace, setup.SigningSecrets);

    public GatheringClock Clock { get; }

    public StandInWorkspace Workspace { get; }

    /// <summary>The programme that the next start publishes.</summary>
    public Programme Programme { get; private set; }

    public TroubledLog Log { get; private set; } = null!;

    public string LogFile => Path.Combine(folder.FullName, "log.jsonl");

    public IServiceProvider Services => host!.Services;

    public Node Node => Services.GetRequiredService<Node>();

    public Live.State State => Node.State;

    public Uri Address => LiveHost.Address(Services);

    public Attendee Mira => Attendee("mira");

    public Attendee Jon => Attendee("jon");

    public Attendee Ana => Attendee("ana");

    public Attendee Wei => Attendee("wei");

    public Attendee Hadi => Attendee("hadi");

    public Attendee Olga => Attendee("olga");

    public Attendee Otto => Attendee("otto");

    public static async Task<LiveApp> StartAsync(Setup? setup = null)
    {
        setup ??= new Setup();
        var clock = new GatheringClock(ADay.At(setup.Time), setup.Speed);
        var workspace = await StandInWorkspace.StartAsync(setup.Workspace(People(setup.Programme)), clock);
        setup.Before(workspace);
        var app = new LiveApp(setup, clock, workspace);
        await app.StartAgainAsync();
        if (setup.Then is { } then)
            app.PutForwardTo(then);
        return app;
    }

    /// <summary>Starts the host on the log that is there, with an edited programme if one is given.</summary>
    public async Task StartAgainAsync(Programme? edited = null)
    {
        if (edited is not null)
            (Programme, programmes) = (edited, programmes + 1);
        Log = new TroubledLog(await EmbeddedLog.OpenAsync(
            folder.FullName, TimeProvider.System, NullLogger<EmbeddedLog>.Instance, CancellationToken.None));
        var parts = new HostParts
        {
            Programme = Programme,
            Source = $"programme {programmes}",
            Log = Log,
            Secret = Secret.FromText(SecretText),
            Urls = "http://127.0.0.1:0",
            PublicUrl = new Uri("https://live.example.org"), // links stay as they are over a restart, as they do for people
            Slack = new SlackOptions
            {
                BotToken = Workspace.Options.BotToken,
                AppToken = IsOverHttp ? null : Workspace.Options.AppToken,
                SigningSecret = signingSecrets?.Current ?? Workspace.Options.SigningSecret,
                PreviousSigningSecret = signingSecrets?.Previous,
                BaseAddress = Workspace.ApiAddress,
            },
            Time = new GatheringTime(Clock, Clock.Speed),
            // A busy machine may need seconds for what is due at once, and the clock runs fast.
            Announcements = AnnouncementOptions.Default with { Tolerance = TimeSpan.FromSeconds(90) },
            LogLevel = LogLevel.None,
        };
        host = LiveHost.Build(parts);
        Node.Attach(watch);
        await LiveHost.StartAsync(host, parts);
        if (IsOverHttp)
            Workspace.EnterRequestUrls(new(Url("command"), Url("action"), Url("event"), Url("options")));
        else
            await UntilAsync(workspace => workspace.Sockets.Count > 0 ? workspace : null, () => "the app's socket");

        Uri Url(string what) => new(Address, "/slack/" + what);
    }

    /// <summary>Stops the host; workspace, log and clock go on.</summary>
    public async Task StopAsync()
    {
        if (host is null)
            return;
        await host.StopAsync();
        await host.DisposeAsync();
        host = null;
    }

    /// <summary>Puts the clock forward to a local time, and lets the timers look at it.</summary>
    public void PutForwardTo(string time)
    {
        Clock.PutForwardTo(ADay.At(time));
        Services.GetRequiredService<MomentTimers>().CaughtUp(State); // they wait by the machine's clock, which cannot be put forward
    }

    public Attendee Attendee(string name)
    {
        lock (attendees)
            return attendees.TryGetValue(name, out var known) ? known : attendees[name] = new Attendee(this, name);
    }

    /// <summary>A personal link's token, as "/live chair" gives it.</summary>
    public string LinkOf(string person) =>
        Services.GetRequiredService<Links>().Make(Programme.Id, new PersonId(person), Node.Now);

    /// <summary>The token of somebody in the room.</summary>
    public string LinkInTheRoomOf(string somebody) =>
        Services.GetRequiredService<Links>().MakeForAttendee(Programme.Id, PassKind.InTheRoom, somebody, Node.Now);

    /// <summary>The phone of somebody in the room.</summary>
    public async Task<Screen> ScreenInTheRoomAsync(string somebody)
    {
        var screen = await ScreenAsync();
        Assert.Null((await screen.EnterAsync(LinkInTheRoomOf(somebody))).Refusal);
        return screen;
    }

    /// <summary>A screen without a link.</summary>
    public Task<Screen> ScreenAsync() => Screen.ConnectAsync(Address);

    /// <summary>A screen opened with somebody's link.</summary>
    public async Task<Screen> ScreenOfAsync(string person)
    {
        var screen = await ScreenAsync();
        Assert.Null((await screen.EnterAsync(LinkOf(person))).Refusal);
        return screen;
    }

    /// <summary>The screen of somebody who chairs a session and watches it.</summary>
    public async Task<Screen> ChairAsync(string person, SessionId session)
    {
        var screen = await ScreenOfAsync(person);
        Assert.Null((await screen.WatchChairAsync(session)).Refusal);
        return screen;
    }

    /// <summary>The one question with these words.</summary>
    public Question Question(string text) => State.Questions.ById.Values.Single(question => question.Original == text);

    /// <summary>The messages in a session's channel.</summary>
    public IReadOnlyList<SlackMessage> InChannelOf(SessionId session) =>
        Workspace.Channel(Programme.Room(Programme.Find(session)!.Room).Channel!).Messages;

    /// <summary>The session's board as it stands, or null.</summary>
    public SlackMessage? Board(SessionId session) => WithKey(session, $"board/{session}").SingleOrDefault();

    /// <summary>The messages in a session's channel that carry a key, or begin with one.</summary>
    public IReadOnlyList<SlackMessage> WithKey(SessionId session, string key) =>
        [.. InChannelOf(session).Where(message => KeyOf(message)?.StartsWith(key, StringComparison.Ordinal) == true)];

    /// <summary>Waits until a session's board shows something.</summary>
    public Task<SlackMessage> BoardShowsAsync(SessionId session, Func<string, bool> shows, string what) => UntilAsync(
        _ => Board(session) is { } board && shows(board.ShownText + string.Concat(board.Elements.Select(element => "\n" + element.Label))) ? board : null,
        () => $"{what} on the board of {session}; it shows: {Board(session)?.ShownText}");

    /// <summary>Waits until a message stands in a session's channel.</summary>
    public Task<SlackMessage> ChannelShowsAsync(SessionId session, string text) => UntilAsync(
        _ => InChannelOf(session).LastOrDefault(message => message.ShownText.Contains(text, StringComparison.Ordinal)),
        () => $"“{text}” in the channel of {session}; there stand: {string.Join(" | ", InChannelOf(session).Select(message => message.ShownText))}");

    /// <summary>Waits until a question with these words is in the state.</summary>
    public async Task<Question> UntilAskedAsync(string text)
    {
        await UntilStateAsync(state => state.Questions.ById.Values.Any(question => question.Original == text),
            () => $"the question “{text}”; there are: {string.Join(" | ", State.Questions.ById.Values.Select(question => question.Original))}");
        return Question(text);
    }

    /// <summary>Does something of which Slack tells the app by so many events, and waits until they are acknowledged.</summary>
    public async Task AcknowledgedAsync(int events, Func<Task> act)
    {
        var before = Workspace.Statistics().Acks.Count;
        await act();
        using var bound = new CancellationTokenSource(Patience.Long);
        while (Workspace.Statistics().Acks.Count < before + events)
            await Task.Delay(10, bound.Token); // an acknowledgement changes nothing that could be watched
    }

    /// <summary>Waits until the node has folded something.</summary>
    public async Task UntilStateAsync(Func<Live.State, bool> holds, Func<string> what)
    {
        using var bound = new CancellationTokenSource(Patience.Long);
        while (true)
        {
            var next = watch.NextAsync();
            if (holds(State))
                return;
            try
            {
                await next.WaitAsync(bound.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Waited in vain for {what()}");
            }
        }
    }

    /// <summary>Waits until a question has so many votes.</summary>
    public Task VotesAreAsync(string text, int votes) =>
        UntilStateAsync(_ => Question(text).Votes == votes, () => $"{votes} votes for “{text}”; it has {Question(text).Votes}");

    /// <summary>Waits for the app's mark under a message.</summary>
    public Task<SlackMessage> IsMarkedAsync(SlackMessage message) => UntilAsync(
        workspace => workspace.Channel(message.Channel).Find(message.Ts) is { } shown
            && shown.Reactions.Any(reaction => reaction.Name == "white_check_mark" && reaction.Users.Contains(workspace.Options.Bot.Id)) ? shown : null,
        () => $"the mark under “{message.Text}”");

    /// <summary>Waits until Slack shows everything that it should.</summary>
    public async Task SlackIsUpToDateAsync()
    {
        // The last message's record is the last entry: it is there only after Slack's answer.
        var status = Services.GetRequiredService<Live.Server.Mirror.SlackMirror>();
        using var bound = new CancellationTokenSource(Patience.Long);
        while (!UpToDate() || status.Waiting > 0)
        {
            if (bound.IsCancellationRequested)
                throw new TimeoutException($"Slack is not up to date: {status.Waiting} messages wait. {status.Trouble}");
            await Task.Delay(10, CancellationToken.None); // what is waited for is the absence of work, which gives no signal
        }
    }

    /// <summary>Waits until something is in the workspace; a failure says what was awaited and what is there instead.</summary>
    public async Task<T> UntilAsync<T>(Func<StandInWorkspace, T?> find, Func<string> what) where T : class
    {
        try
        {
            return await Workspace.WaitForAsync(find, Patience.Long);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"Waited in vain for {what()}", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Workspace.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private bool IsOverHttp => Workspace.Options.Mode == DeliveryMode.Http;

    private bool UpToDate()
    {
        var state = State;
        var desired = Services.GetRequiredService<Live.Server.Mirror.Desired>();
        return desired.Keys(state).Select(key => desired.Find(key, state)).OfType<Live.Server.Mirror.DesiredMessage>()
            .All(message => state.Posts.GetValueOrDefault(message.Key) is { } post && (post.Gone || post.Hash == message.Hash));
    }

    private static string? KeyOf(SlackMessage message) =>
        message.Metadata is { } metadata ? metadata.GetProperty("event_payload").GetProperty("key").GetString() : null;

    private static WorkspaceOptions People(Programme programme) => new()
    {
        ServePage = false,
        People =
        [
            new("U0MIRA", "mira", "Mira Attendee", "mira@example.org", "Asia/Tokyo"),
            new("U0JON", "jon", "Jon Attendee", "jon@example.org", "America/New_York"),
            new("U0ANA", "ana", "Ana Attendee", "ana@example.org", "Europe/Berlin"),
            new("U0WEI", "wei", "Wei Chair", "wei@example.org"),
            new("U0HADI", "hadi", "Hadi Chair", "hadi@example.org"),
            new("U0OLGA", "olga", "Olga Organizer", "olga@example.org"),
            new("U0OTTO", "otto", "Otto Organizer", "otto@example.org"),
        ],
        Channels =
        [
            .. programme.Rooms.Select(room => room.Channel).OfType<string>().Select(name => new ChannelOptions("C0" + name.ToUpperInvariant(), name)),
            new("C0LOUNGE", "lounge"),
        ],
    };
}
