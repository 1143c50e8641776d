using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Access;
using Live.Server.Commands;
using Live.Server.Hosting;
using Live.Server.Log.Embedded;
using Live.Server.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;

namespace Live.Server.Tests.Browser;

/// <summary>The sample as a newcomer starts it, on free ports and in a folder of its own, and a browser to look at it.</summary>
public sealed class RunningSample : IAsyncLifetime
{
    /// <summary>So that the pictures show something: sample questions of sample attendees.</summary>
    private static readonly (string Attendee, string Text)[] Questions =
    [
        ("U00003", "Does the bound hold for non-convex losses?"),
        ("U00004", "What about Adam?"),
        ("U00005", "How does the rate depend on the width of the network, and is it still tight in the limit of infinite width?"),
    ];

    private readonly string data = Directory.CreateTempSubdirectory("live-browser-").FullName;
    private readonly Chromium chromium = new();
    private StandInWorkspace? workspace;
    private WebApplication? app;

    public IBrowser Browser => chromium.Browser;

    public Uri Address => LiveHost.Address(app!.Services);

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Where the pictures go that people look at.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(
        Path.Combine(Root, "artifacts", "screens")).FullName;

    public async Task InitializeAsync()
    {
        var source = await ProgrammeSource.SampleAsync(data, TimeProvider.System.GetUtcNow(), TextWriter.Null, default);
        var programme = StandIn.WithMembers(source!.Programme);
        workspace = await StandIn.StartAsync(programme, default);
        var parts = new HostParts
        {
            Programme = programme,
            Source = source.Source,
            Log = await EmbeddedLog.OpenAsync(Path.Combine(data, programme.Id), TimeProvider.System, NullLogger<EmbeddedLog>.Instance, default),
            Secret = Secret.FromFolder(data),
            Urls = "http://127.0.0.1:0",
            Slack = StandIn.Options(workspace),
            StandIn = workspace,
        };
        app = LiveHost.Build(parts);
        await LiveHost.StartAsync(app, parts);
        await workspace.WaitForAsync(slack => slack.Sockets.Count > 0); // before that, nobody hears a command
        foreach (var (attendee, text) in Questions)
            await workspace.SlashCommandAsync(attendee, programme.Rooms[0].Channel!, "/ask", text);
        await chromium.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        if (app is not null)
            await app.DisposeAsync();
        if (workspace is not null)
            await workspace.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>The chair's screen of a session, as its chair gets it.</summary>
    public string ChairAddress(string session)
    {
        var id = new SessionId(session);
        return Addresses.Chair(id, Token(Programme.Find(id)!.Chairs[0])).AbsoluteUri;
    }

    /// <summary>The report of the day, as the first organizer gets it.</summary>
    public string ReportAddress() => Addresses.Report(null, Token(Programme.People.First(person => person.Organizer).Id)).AbsoluteUri;

    /// <summary>The desk, as the first organizer gets it.</summary>
    public string DeskAddress() => Addresses.Desk(Token(Programme.People.First(person => person.Organizer).Id)).AbsoluteUri;

    /// <summary>The first chair of its session puts a question to the speaker.</summary>
    public Task PutAsync(QuestionId id, string session) =>
        SubmitAsync(new PutQuestion(id), Who.Person(Programme.Find(new SessionId(session))!.Chairs[0]));

    /// <summary>The attendees' page for somebody who scans the code of the room.</summary>
    public string RoomAddress() => Addresses.Join(RoomCode()).AbsoluteUri;

    /// <summary>The code that the projector shows now.</summary>
    public string RoomCode() => app!.Services.GetRequiredService<JoinCodes>().InTheRoom(Programme.Id, TimeProvider.System.GetUtcNow()).Code;

    /// <summary>The first organizer in the workspace.</summary>
    public string OrganizerId => Programme.People.First(person => person.Organizer).Slack!;

    /// <summary>Somebody asks in a session, and the question is there.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="asker">Any number; the same one is the same person.</param>
    /// <param name="text">The question.</param>
    /// <param name="name">Null to ask anonymously.</param>
    /// <param name="affiliation">Who that is, beyond the name.</param>
    public async Task<QuestionId> AskAsync(string session, int asker, string text, string? name = null, string? affiliation = null)
    {
        var id = QuestionId.FromRequest($"{session}/{asker}/{text}");
        await SubmitAsync(new AskQuestion(id, new(session), text, name, Origin.Slack, Affiliation: affiliation), Who.Attendee($"asker-{asker}"));
        return id;
    }

    /// <summary>Somebody votes for a question.</summary>
    public Task VoteAsync(QuestionId id, int voter) => SubmitAsync(new CastVote(id), Who.Attendee($"voter-{voter}"));

    private async Task SubmitAsync(ICommand command, Who who)
    {
        var outcome = await app!.Services.GetRequiredService<Node>().SubmitAsync(command, who, Guid.NewGuid().ToString());
        Assert.True(outcome.Refusal is null, outcome.Refusal?.Sentence);
    }

    private Programme Programme => app!.Services.GetRequiredService<Node>().State.Programme!;

    private Addresses Addresses => app!.Services.GetRequiredService<Addresses>();

    private string Token(PersonId person) =>
        app!.Services.GetRequiredService<Links>().Make(Programme.Id, person, TimeProvider.System.GetUtcNow());

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Live.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
