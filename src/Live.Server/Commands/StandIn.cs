using System.Globalization;
using Live.Programmes;
using Live.Rehearsal.Workspace;
using Live.Server.Hosting;

namespace Live.Server.Commands;

/// <summary>The stand-in workspace of a start without Slack tokens: the programme's people, and some attendees.</summary>
internal static class StandIn
{
    private const int Attendees = 12;

    private static readonly string[] Zones =
        ["Asia/Tokyo", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "America/Los_Angeles", "Africa/Nairobi"];

    /// <summary>The programme with everybody it names known by an id of the workspace, so that one can act as a speaker or an author too.</summary>
    public static Programme WithMembers(Programme programme) => programme with
    {
        People = [.. Everybody(programme).Select((person, index) => person.Slack is null && person.Email is null
            ? person with { Slack = string.Create(CultureInfo.InvariantCulture, $"U1{index:D4}") } : person)],
    };

    /// <summary>The programme's people, and the speakers and authors who are only names there.</summary>
    public static IEnumerable<Person> Everybody(Programme programme) => programme.People.Concat(programme.Sessions
        .SelectMany(session => session.Speakers.Concat(session.Posters.SelectMany(poster => poster.Authors)))
        .Select(name => new Person(new PersonId(Slug.Of(name)), name, null, null, Organizer: false))
        .Where(named => programme.People.All(person => person.Id != named.Id && person.Name != named.Name))
        .DistinctBy(named => named.Id));

    /// <summary>Starts a workspace with the programme's channels and people, and sample attendees all over the world.</summary>
    public static Task<StandInWorkspace> StartAsync(Programme programme, CancellationToken cancellationToken) =>
        StandInWorkspace.StartAsync(
            new WorkspaceOptions
            {
                TeamName = programme.Name,
                ServePage = false, // Live shows it under /slack
                People = [.. Enumerable.Range(1, Attendees).Select(Attendee), .. programme.People.Select(Member)],
                Channels = [.. programme.Rooms.Select(room => room.Channel).OfType<string>().Distinct()
                    .Select((name, index) => new ChannelOptions(string.Create(CultureInfo.InvariantCulture, $"C1{index:D4}"), name))],
            },
            cancellationToken: cancellationToken);

    /// <summary>How to reach it.</summary>
    public static SlackOptions Options(StandInWorkspace workspace) => new()
    {
        BotToken = workspace.Options.BotToken,
        AppToken = workspace.Options.AppToken,
        BaseAddress = workspace.ApiAddress,
    };

    private static PersonOptions Attendee(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"U0{number:D4}"),
        string.Create(CultureInfo.InvariantCulture, $"attendee{number}"),
        string.Create(CultureInfo.InvariantCulture, $"Attendee {number} (sample)"),
        string.Create(CultureInfo.InvariantCulture, $"attendee{number}@example.org"),
        Zones[number % Zones.Length]);

    private static PersonOptions Member(Person person) => new(
        person.Slack ?? "U" + Slug.Of(person.Name).ToUpperInvariant().Replace("-", "", StringComparison.Ordinal),
        person.Id.Value, person.Name, person.Email ?? $"{person.Id}@example.org");
}
