using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Live.Programmes;
using Live.Server.Programmes.Values;

namespace Live.Server.Tests.Programmes;

/// <summary>Programmes of every kind that a file can say, with texts and times that are hard to write.</summary>
internal static class AnyProgramme
{
    private static readonly Gen<string> Text =
        from parts in Of("Talk", "Poster", "break", "Introduction to", "naïve", "深層学習", "😀", "#2", ":", "x:", "-", "\"", "'", "it's", "[x]", "{y}", "@", "%",
            "`", "&a", "*b", "!", "|", ">", "?", ",", "a, b", "09:40", "pm", "UTC", "none", "null", "true", "~", "\\n", "\\", "<", "(U0123ABCD)", "---", "\u200B", "İ").ListOf()
        select parts.Count == 0 ? "Talk" : string.Join(' ', parts.Take(4));

    // Days around which clocks change somewhere, in UTC.
    private static readonly Gen<DateTimeOffset> Start =
        from day in Of("2024-03-30", "2024-10-26", "2024-11-02", "2024-04-06", "2024-05-11")
        from minute in Choose(0, 3 * 24 * 60)
        select DateTimeOffset.Parse($"{day}T00:00Z", System.Globalization.CultureInfo.InvariantCulture).AddMinutes(minute);

    private static readonly Gen<TimeSpan> Length = FsCheck.Fluent.Gen.OneOf(Choose(1, 90), Choose(1, 2000)).Select(minutes => TimeSpan.FromMinutes(minutes));

    private static readonly Gen<Uri?> Stream =
        Of("", "https://example.org/a", "http://example.org/?q=\"x\"&y=[1]#z", "https://example.org/a: b").Select(link => link.Length == 0 ? null : new Uri(link));

    private static readonly Gen<Settings> AnySettings =
        from leads in Of("", "10", "60 5", "0.5")
        from flags in Choose(0, 15)
        from settle in Choose(0, 300)
        from most in Choose(1, 12)
        from calls in Of((25, 10), (45, 10), (25, 0), (0, 0), (20, 5))
        select new Settings([.. leads.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(lead => TimeSpan.FromMinutes(double.Parse(lead, System.Globalization.CultureInfo.InvariantCulture)))],
            (flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0, most, TimeSpan.FromSeconds(settle), (flags & 8) > 0)
        {
            CallChairs = TimeSpan.FromMinutes(calls.Item1), MissChairs = TimeSpan.FromMinutes(calls.Item2),
        };

    public static readonly Gen<Programme> Gen =
        from name in Text
        from id in Of("", "x1")
        from zone in Of("Europe/Vienna", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")
        from rooms in Some(1, 3, from title in Text from channel in Of(null, "room-a", "C0123ABCD") select (title, channel))
        from people in Some(0, 4, Person)
        from sessions in Some(1, 7, Session)
        from settings in AnySettings
        select Make(name, id, zone, rooms, people, sessions, settings);

    private static Gen<Person> Person =>
        from name in Text
        from slack in Of(null, "U0123ABCD")
        from email in Of(null, "a@example.org")
        from organizer in Choose(0, 1)
        from affiliation in Of(null, "PhD student, \"Sample\" University: Tokyo #1")
        select new Person(default, name, slack, email, organizer == 1, affiliation);

    private static Gen<Func<ImmutableArray<Room>, ImmutableArray<Person>, Session>> Session =>
        from title in Text
        from kind in Choose(0, 4)
        from start in Start
        from length in Length
        from speakers in Some(0, 2, Text.Where(text => Contact.Parse(text) is not { } contact || contact.Name == text))
        from questions in Choose(0, 12)
        from stream in Stream
        from spot in Choose(0, 100)
        from posters in kind == (int)SessionKind.Poster ? Some(0, 3, Poster) : FsCheck.Fluent.Gen.Constant(new List<Poster>())
        select new Func<ImmutableArray<Room>, ImmutableArray<Person>, Session>((rooms, people) => new Session(
            default, (SessionKind)kind, title, start, start + length, rooms[spot % rooms.Length].Id, [.. speakers],
            [.. people.Take(spot % 3).Select(person => person.Id)],
            questions == 12 ? TimeSpan.FromSeconds(30) : TimeSpan.FromMinutes(Math.Min(questions, length.TotalMinutes)), stream, spot % 5 == 0,
            [.. posters.DistinctBy(poster => poster.Number)]));

    private static Gen<Poster> Poster =>
        from number in FsCheck.Fluent.Gen.OneOf(Choose(1, 20), Choose(1, 999_999))
        from title in Text
        from authors in Some(0, 2, Text.Where(text => Contact.Parse(text) is not { } contact || contact.Name == text))
        from topic in FsCheck.Fluent.Gen.OneOf(FsCheck.Fluent.Gen.Constant<string?>(null), Text.Select(text => (string?)text))
        from link in Stream
        select new Poster(number, title, [.. authors], topic, link);

    private static Programme Make(string name, string id, string zone, IEnumerable<(string Name, string? Channel)> rooms, IEnumerable<Person> people,
        IEnumerable<Func<ImmutableArray<Room>, ImmutableArray<Person>, Session>> sessions, Settings settings)
    {
        ImmutableArray<Room> places = [.. Unique(rooms, room => room.Name).Select(room => new Room(new RoomId(room.Id), room.Item.Name, room.Item.Channel))];
        ImmutableArray<Person> everyone = [.. Unique(people, person => person.Name).Select(person => person.Item with { Id = new PersonId(person.Id) }).OrderBy(person => !person.Organizer)];
        var all = Unique(sessions.Select(make => make(places, everyone)), session => session.Title).Select(session => session.Item with { Id = new SessionId(session.Id) });
        return new Programme(id.Length == 0 ? Slug.Of(name) : id, name, zone, places, Programme.InOrder(all), everyone, settings);
    }

    /// <summary>Ids by the names, now and then one of its own.</summary>
    private static IEnumerable<(T Item, string Id)> Unique<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var taken = new HashSet<string>();
        foreach (var (number, item) in items.Index())
            yield return (item, taken.Add(Slug.Of(name(item))) ? Slug.Of(name(item)) : $"own-{number}");
    }

    private static Gen<T> Of<T>(params T[] values) => FsCheck.Fluent.Gen.Elements(values);

    private static Gen<int> Choose(int least, int most) => FsCheck.Fluent.Gen.Choose(least, most);

    private static Gen<List<T>> Some<T>(int least, int most, Gen<T> gen) =>
        Choose(least, most).SelectMany(count => gen.ListOf(count)).Select(list => list.ToList());
}
