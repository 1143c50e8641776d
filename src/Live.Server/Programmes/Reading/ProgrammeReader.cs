using Live.Programmes;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>Reads a whole file. Every part is read even when others are wrong, so that all problems come at once.</summary>
internal sealed class ProgrammeReader(Problems problems)
{
    private const int MostSessions = 5_000;

    /// <summary>The programme; it counts only when no error was reported.</summary>
    public Programme Read(Mapping root)
    {
        var file = new Fields(root, Keys.OfProgramme, problems);
        var name = Name(file);
        var id = file.Id();
        var zone = Zone(file);
        var settings = new SettingsReader(problems);
        var read = settings.Read(file);
        var rooms = new Rooms(problems);
        rooms.Read(file);
        var people = new PeopleBook(problems);
        people.Read(file);
        var sessions = Sessions(file, new SessionReader(
            new LocalTimes(zone, problems), rooms, people, settings.QuestionTime, file.Link(Keys.Stream), problems), rooms);
        return new Programme(id ?? Slug.Of(name), name, zone.Id, rooms.All, Programme.InOrder(sessions), people.All, read);
    }

    private IEnumerable<Session> Sessions(Fields file, SessionReader reader, Rooms rooms)
    {
        var drafts = new List<SessionDraft>();
        foreach (var (number, (item, day)) in new DaysReader(rooms, problems).Read(file).Index())
        {
            if (number == MostSessions)
            {
                problems.Error(item, ProblemCodes.SessionsTooMany,
                    $"There are more than {MostSessions} sessions.",
                    "Make several gatherings of it, each with its file.");
                break;
            }

            if (reader.Read(item, day) is { } draft)
                drafts.Add(draft);
        }

        Overlaps.Report(drafts, problems);
        return new SessionIds(problems).Assign(drafts);
    }

    private string Name(Fields file)
    {
        if (file.Text(Keys.Name) is { } name)
            return name.Text;
        if (!file.Has(Keys.Name))
            problems.Error(file.At, ProblemCodes.KeyMissing,
                "The programme has no name.",
                "Add \"name:\" with what the gathering is called.");
        return "";
    }

    private TimeZoneInfo Zone(Fields file)
    {
        if (file.Text(Keys.Zone) is { } text)
        {
            if (Zones.Find(text.Text) is { } zone)
                return zone;
            problems.Error(text, ProblemCodes.ZoneUnknown,
                $"\"{text.Text}\" is not the IANA name of a time zone.",
                Zones.Suggest(text.Text) is { } near ? $"Did you mean \"{near}\"?" : "Write region and city, as in Europe/Vienna.");
        }
        else if (!file.Has(Keys.Zone))
            problems.Error(file.At, ProblemCodes.KeyMissing, "It is not said in which time zone the times are.",
                "Add \"zone:\" with an IANA name, as in \"zone: Europe/Vienna\".");
        return TimeZoneInfo.Utc;
    }
}
