using Live.Log;
using Live.Programmes;
using Live.Server.Access;
using Live.Server.Hosting;
using Live.Server.Log;
using Live.Server.Log.Embedded;
using Live.Server.State;
using Live.Server.Tests.App;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Live.Server.Tests.Reports;

/// <summary>A gathering that is over: its log is written at once, and the real host serves what is left of it.</summary>
internal sealed class PastDay : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("live-past-");
    private readonly List<Draft> drafts = [];
    private WebApplication? host;

    private PastDay(Programme programme) => Do(new PublishProgramme(programme, "past"), Who.System, programme.Sessions[0].Start.AddDays(-1));

    /// <summary>What has happened so far.</summary>
    public Live.State State { get; private set; } = Live.State.Empty;

    public Programme Programme => State.Programme!;

    public Uri Address => LiveHost.Address(host!.Services);

    private DateTimeOffset Over => Programme.Sessions.Max(session => session.End).AddHours(3);

    /// <summary>Lives through a gathering, and starts the host three hours after its last session.</summary>
    public static async Task<PastDay> StartAsync(Programme programme, Action<PastDay> live)
    {
        var day = new PastDay(programme);
        live(day);
        var log = await EmbeddedLog.OpenAsync(day.folder.FullName, TimeProvider.System, NullLogger<EmbeddedLog>.Instance, CancellationToken.None);
        await Task.WhenAll(day.drafts.Select(draft => log.AppendAsync(draft, CancellationToken.None)));
        var parts = new HostParts
        {
            Programme = programme,
            Source = "past",
            Log = log,
            Secret = Secret.FromText("a secret of at least sixteen characters"),
            Urls = "http://127.0.0.1:0",
            Time = new GatheringTime(new GatheringClock(day.Over, speed: 1)),
            LogLevel = LogLevel.None,
        };
        day.host = LiveHost.Build(parts);
        await LiveHost.StartAsync(day.host, parts);
        return day;
    }

    /// <summary>Somebody did something at that time; what would have been refused did not happen.</summary>
    public void Do(ICommand command, Who who, DateTimeOffset at)
    {
        if (command.Decide(State, who, at).Fact is { } fact)
            Happened(fact, who, at);
    }

    /// <summary>Something happened at that time.</summary>
    public void Happened(Fact fact, Who who, DateTimeOffset at)
    {
        var draft = new Draft(fact, who, at, $"past-{drafts.Count}");
        drafts.Add(draft);
        State = Fold.Apply(State, new Entry(drafts.Count, at, who, fact, draft.Key)).State;
    }

    /// <summary>The report as that person gets it; of everything without a session.</summary>
    public string Report(PersonId person, SessionId? session = null) =>
        host!.Services.GetRequiredService<Addresses>().Report(session, Token(person)).AbsoluteUri;

    /// <summary>The desk as that person gets it.</summary>
    public string Desk(PersonId person) => host!.Services.GetRequiredService<Addresses>().Desk(Token(person)).AbsoluteUri;

    public PersonId Organizer => Programme.People.First(person => person.Organizer).Id;

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.StopAsync();
            await host.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private string Token(PersonId person) => host!.Services.GetRequiredService<Links>().Make(Programme.Id, person, Over);
}
