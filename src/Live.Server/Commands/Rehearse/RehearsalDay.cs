using System.Globalization;
using Live.Programmes;
using Live.Rehearsal.People;
using Live.Rehearsal.Workspace;

namespace Live.Server.Commands.Rehearse;

/// <summary>A programme as the people of a rehearsal know it, and the workspace they meet in.</summary>
internal static class RehearsalDay
{
    private static readonly string[] Zones =
        ["Asia/Tokyo", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "America/Los_Angeles", "Africa/Nairobi"];

    /// <summary>What a programme needs to be rehearsed; null when it has it.</summary>
    public static string? Missing(Programme programme) =>
        !programme.People.Any(person => person.Organizer)
            ? "This programme names no organizer, so nobody could run late or cancel anything. Add one under organizers."
        : programme.Rooms.All(room => room.Channel is null)
            ? "No room of this programme has a Slack channel, so nobody could ask anything. Add one with slack."
        : null;

    /// <summary>The day. Sessions without a chair are looked after by an organizer.</summary>
    public static Day Of(Programme programme, int attendees)
    {
        var organizer = programme.People.First(person => person.Organizer);
        var slots = programme.Sessions.Select(Slot).ToArray();
        return new Day
        {
            Slots = slots,
            Channels = programme.Rooms.Where(room => room.Channel is not null).ToDictionary(room => room.Id.Value, room => room.Channel!),
            Chairs = programme.Sessions.Where(session => session.TakesQuestions)
                .ToDictionary(session => session.Id.Value, session => (session.Chairs.Select(programme.Find).FirstOrDefault() ?? organizer).Slack!),
            Organizer = organizer.Slack!,
            Attendees = [.. Enumerable.Range(1, attendees).Select(Id)],
            Posters = [.. programme.Sessions.SelectMany(session => session.Posters.Select(poster => new PosterOnWall(
                session.Id.Value, poster.Number, poster.Title, [.. programme.Called(poster.Authors).Select(author => author.Slack!)])))],
            Speakers = programme.Sessions.Where(session => session.TakesQuestions && programme.Called(session.Speakers).Any())
                .ToDictionary(session => session.Id.Value, session => programme.Called(session.Speakers).First().Slack!),
            Announcements = new AnnouncementPlan(
                programme.Settings.Leads, programme.Settings.AnnounceStart, programme.Settings.AnnounceQuestions, programme.Settings.AnnounceEnd),
        };
    }

    /// <summary>The programme with everybody known by a Slack id of the workspace, its speakers and authors too.</summary>
    public static Programme WithMembers(Programme programme) => programme with
    {
        People = [.. StandIn.Everybody(programme).Select((person, index) => person with
        {
            Slack = string.Create(CultureInfo.InvariantCulture, $"U1{index:D5}"), Email = null,
        })],
    };

    /// <summary>The workspace with the programme's channels and people, and attendees all over the world.</summary>
    public static WorkspaceOptions Workspace(Programme programme, int attendees) => new()
    {
        TeamName = programme.Name,
        ServePage = false,
        People = [.. Enumerable.Range(1, attendees).Select(Attendee), .. programme.People.Select(Member)],
        Channels = [.. programme.Rooms.Select(room => room.Channel).OfType<string>().Distinct()
            .Select((name, index) => new ChannelOptions(string.Create(CultureInfo.InvariantCulture, $"C1{index:D4}"), name))],
    };

    private static Slot Slot(Session session) => new(
        session.Id.Value, session.Title, session.Start, session.End, session.QuestionsAt, session.Room.Value,
        session.TakesQuestions, session.Cancelled);

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"U0{number:D5}");

    private static PersonOptions Attendee(int number) => new(
        Id(number),
        string.Create(CultureInfo.InvariantCulture, $"attendee{number}"),
        string.Create(CultureInfo.InvariantCulture, $"Attendee {number} (sample)"),
        string.Create(CultureInfo.InvariantCulture, $"attendee{number}@example.org"),
        Zones[number % Zones.Length]);

    private static PersonOptions Member(Person person) => new(person.Slack!, person.Id.Value, person.Name, $"{person.Id}@example.org");
}
