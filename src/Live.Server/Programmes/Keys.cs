using System.Collections.Frozen;

namespace Live.Server.Programmes;

/// <summary>
/// Every key of a programme file: reader, writer and hints take them from here. Capitals, hyphens and underscores
/// do not matter when a key is read ("Per-person" is "per person").
/// </summary>
internal static class Keys
{
    public const string Id = "id";
    public const string Name = "name";
    public const string Zone = "zone";
    public const string Date = "date";
    public const string Days = "days";
    public const string Room = "room";
    public const string Rooms = "rooms";
    public const string Slack = "slack";
    public const string Stream = "stream";
    public const string Organizers = "organizers";
    public const string People = "people";
    public const string Announce = "announce";
    public const string Questions = "questions";
    public const string Sessions = "sessions";

    public const string Email = "email";
    public const string Affiliation = "affiliation";

    public const string Lead = "lead";
    public const string Start = "start";
    public const string End = "end";
    public const string Settle = "settle";
    public const string Topics = "topics";
    public const string Time = "time";
    public const string PerPerson = "per person";
    public const string Missing = "missing";

    public const string Title = "title";
    public const string Kind = "kind";
    public const string Speaker = "speaker";
    public const string Speakers = "speakers";
    public const string Chair = "chair";
    public const string Chairs = "chairs";
    public const string Cancelled = "cancelled";
    public const string Posters = "posters";

    public const string Number = "number";
    public const string Author = "author";
    public const string Authors = "authors";
    public const string Topic = "topic";
    public const string Link = "link";

    /// <summary>The keys of the file itself.</summary>
    public static readonly KeySet OfProgramme = new("a programme",
        [Id, Name, Zone, Date, Days, Room, Rooms, Slack, Stream, Organizers, People, Announce, Questions, Sessions]);

    /// <summary>The keys of one of several days.</summary>
    public static readonly KeySet OfDay = new("a day", [Date, Room, Sessions]);

    /// <summary>The keys of a room.</summary>
    public static readonly KeySet OfRoom = new("a room", [Id, Name, Slack]);

    /// <summary>The keys of a person.</summary>
    public static readonly KeySet OfPerson = new("a person", [Id, Name, Slack, Email, Affiliation]);

    /// <summary>The keys under "announce".</summary>
    public static readonly KeySet OfAnnounce = new("\"announce\"", [Lead, Start, Questions, End, Chairs, Missing, Settle, Topics]);

    /// <summary>The keys under "questions" of the file.</summary>
    public static readonly KeySet OfQuestions = new("\"questions\"", [Time, PerPerson]);

    /// <summary>The keys of a session.</summary>
    public static readonly KeySet OfSession = new("a session",
        [Id, Time, Title, Kind, Speakers, Chairs, Room, Questions, Stream, Cancelled, Posters]);

    /// <summary>The keys of a poster.</summary>
    public static readonly KeySet OfPoster = new("a poster", [Number, Title, Authors, Topic, Link]);
}

/// <summary>The keys that one group may have.</summary>
/// <param name="Of">Whose keys, in words: "a session".</param>
/// <param name="Names">As the documentation spells them.</param>
internal sealed record KeySet(string Of, string[] Names)
{
    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>
    {
        [Keys.Speaker] = Keys.Speakers,
        [Keys.Chair] = Keys.Chairs,
        [Keys.Author] = Keys.Authors,
        ["organizer"] = Keys.Organizers,
        ["organiser"] = Keys.Organizers,
        ["organisers"] = Keys.Organizers,
        ["canceled"] = Keys.Cancelled,
        ["e mail"] = Keys.Email,
    }.ToFrozenDictionary();

    /// <summary>The key that somebody means, or null when there is none of that name here.</summary>
    public string? Find(string written)
    {
        var key = written.Trim().ToLowerInvariant().Replace('-', ' ').Replace('_', ' ');
        key = Synonyms.GetValueOrDefault(key, key);
        return Names.Contains(key) ? key : null;
    }
}
