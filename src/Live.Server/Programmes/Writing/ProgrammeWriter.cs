using System.Globalization;
using System.Text;
using Live.Programmes;
using Live.Server.Programmes.Reading;
using Live.Server.Programmes.Values;

namespace Live.Server.Programmes.Writing;

/// <summary>Writes one programme: first what holds for all, then people, then the sessions day by day.</summary>
internal sealed class ProgrammeWriter(Programme programme)
{
    private readonly StringBuilder text = new();
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone);

    public string Write()
    {
        Line($"{Keys.Name}: {YamlText.Of(programme.Name)}");
        if (programme.Id != Slug.Of(programme.Name))
            Line($"{Keys.Id}: {YamlText.Of(programme.Id)}");
        Line($"{Keys.Zone}: {programme.TimeZone}");
        var days = programme.Sessions.GroupBy(Date).ToArray();
        if (days is [var only])
            Line($"{Keys.Date}: {Dates.Format(only.Key)}");
        Rooms();
        var stream = CommonStream();
        if (stream is not null)
            Line($"{Keys.Stream}: {YamlText.Of(stream)}");
        People(Keys.Organizers, programme.People.Where(person => person.Organizer));
        People(Keys.People, programme.People.Where(person => !person.Organizer));
        Announce();
        if (programme.Settings.QuestionsPerPerson != Settings.Default.QuestionsPerPerson)
            Line($"{Keys.Questions}: {{ {Keys.PerPerson}: {programme.Settings.QuestionsPerPerson} }}");
        Days(days, stream);
        return text.ToString();
    }

    private DateOnly Date(Session session) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(session.Start, zone).DateTime);

    private void Rooms()
    {
        if (programme.Rooms is [var room] && room.Id.Value == Slug.Of(room.Name))
        {
            if (room.Name != Reading.Rooms.Unnamed)
                Line($"{Keys.Room}: {YamlText.Of(room.Name)}");
            if (room.Channel is not null)
                Line($"{Keys.Slack}: \"#{room.Channel}\"");
            return;
        }

        Line($"{Keys.Rooms}:");
        foreach (var each in programme.Rooms)
        {
            var id = each.Id.Value != Slug.Of(each.Name) ? each.Id.Value : null;
            if (id is null && each.Channel is null)
                Line($"  - {YamlText.Of(each.Name)}");
            else
                Group($"{Keys.Name}: {YamlText.Of(each.Name)}", id is null ? null : $"{Keys.Id}: {YamlText.Of(id)}",
                    each.Channel is null ? null : $"{Keys.Slack}: \"#{each.Channel}\"");
        }
    }

    /// <summary>The stream of everything that is said from a stage, when that is one.</summary>
    private Uri? CommonStream()
    {
        var streams = programme.Sessions.Where(session => session.Kind is not (SessionKind.Poster or SessionKind.Break))
            .Select(session => session.Stream?.OriginalString).Distinct().Take(2).ToArray();
        return streams is [{ } only] ? new Uri(only) : null;
    }

    private void People(string key, IEnumerable<Person> people)
    {
        var list = people.ToArray();
        if (list.Length > 0)
            Line($"{key}:");
        foreach (var person in list)
        {
            var contact = new Contact(person.Name, person.Email, person.Slack);
            if (person.Affiliation is null && person.Id.Value == Slug.Of(person.Name) && YamlText.IsPlain(person.Name) && Contact.Parse(contact.ToString()) == contact)
                Line($"  - {contact}");
            else
                Group($"{Keys.Name}: {YamlText.Of(person.Name)}", $"{Keys.Id}: {YamlText.Of(person.Id.Value)}",
                    person.Email is null ? null : $"{Keys.Email}: {YamlText.Quoted(person.Email)}",
                    person.Slack is null ? null : $"{Keys.Slack}: {person.Slack}",
                    person.Affiliation is null ? null : $"{Keys.Affiliation}: {YamlText.Quoted(person.Affiliation)}");
        }
    }

    private void Announce()
    {
        var (settings, usual) = (programme.Settings, Settings.Default);
        var leads = $"{Keys.Lead}: [{string.Join(", ", settings.Leads.Select(Durations.Format))}]";
        string?[] parts =
        [
            settings.Leads.AsSpan().SequenceEqual(usual.Leads.AsSpan()) ? null : leads,
            Flag(Keys.Start, settings.AnnounceStart, usual.AnnounceStart),
            Flag(Keys.Questions, settings.AnnounceQuestions, usual.AnnounceQuestions),
            Flag(Keys.End, settings.AnnounceEnd, usual.AnnounceEnd),
            Span(Keys.Chairs, settings.CallChairs, usual.CallChairs),
            Span(Keys.Missing, settings.MissChairs, usual.MissChairs),
            Span(Keys.Settle, settings.Settle, usual.Settle),
            Flag(Keys.Topics, settings.Topics, usual.Topics),
        ];
        if (parts.OfType<string>().ToArray() is { Length: > 0 } said)
            Line($"{Keys.Announce}: {{ {string.Join(", ", said)} }}");
    }

    private static string? Flag(string key, bool value, bool usual) => value == usual ? null : $"{key}: {(value ? "true" : "false")}";

    private static string? Span(string key, TimeSpan value, TimeSpan usual) =>
        value == usual ? null : $"{key}: {(value == TimeSpan.Zero ? "none" : Durations.Format(value))}";

    private void Days(IGrouping<DateOnly, Session>[] days, Uri? stream)
    {
        var sessions = new SessionWriter(programme, zone, stream);
        if (days is [var only])
        {
            Line($"{Keys.Sessions}:");
            text.Append(sessions.Write(only, only.Key, "  "));
            return;
        }

        Line($"{Keys.Days}:");
        foreach (var day in days)
        {
            Line($"  - {Keys.Date}: {Dates.Format(day.Key)}");
            Line($"    {Keys.Sessions}:");
            text.Append(sessions.Write(day, day.Key, "      "));
        }
    }

    private void Group(params string?[] lines)
    {
        var lead = "  - ";
        foreach (var line in lines.OfType<string>())
        {
            Line(lead + line);
            lead = "    ";
        }
    }

    private void Line(FormattableString line) => Line(line.ToString(CultureInfo.InvariantCulture));

    private void Line(string line) => text.Append(line).Append('\n');
}
