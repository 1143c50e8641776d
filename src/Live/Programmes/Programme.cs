using System.Collections.Immutable;

namespace Live.Programmes;

/// <summary>
/// Rooms, sessions, people and settings of one gathering. A programme is valid by construction of its source
/// (the file reader reports everything that is wrong before one exists): ids are unique, every session's room
/// and chairs exist, every end is after its start.
/// </summary>
/// <param name="Id">Slug of the gathering; names its log.</param>
/// <param name="Name">As announced.</param>
/// <param name="TimeZone">IANA zone of the place.</param>
/// <param name="Rooms">At least one.</param>
/// <param name="Sessions">In order of start, then of room.</param>
/// <param name="People">Everybody whom Live can reach or who has a role.</param>
/// <param name="Settings">Lead times and limits.</param>
public sealed record Programme(
    string Id,
    string Name,
    string TimeZone,
    ImmutableArray<Room> Rooms,
    ImmutableArray<Session> Sessions,
    ImmutableArray<Person> People,
    Settings Settings)
{
    private readonly Lazy<ImmutableDictionary<SessionId, Session>> byId =
        new(() => Sessions.ToImmutableDictionary(session => session.Id));

    private Programme(Programme from)
    {
        (Id, Name, TimeZone) = (from.Id, from.Name, from.TimeZone);
        (Rooms, Sessions, People, Settings) = (from.Rooms, from.Sessions, from.People, from.Settings);
        // A copy made by "with" may get other sessions: its index must be its own.
        byId = new(() => Sessions.ToImmutableDictionary(session => session.Id));
    }

    /// <summary>The session with that id, or null.</summary>
    public Session? Find(SessionId id) => byId.Value.GetValueOrDefault(id);

    /// <summary>The room with that id; every session's room exists.</summary>
    public Room Room(RoomId id) => Rooms.First(room => room.Id == id);

    /// <summary>The person with that id, or null.</summary>
    public Person? Find(PersonId id) => People.FirstOrDefault(person => person.Id == id);

    /// <summary>The people with one of these names as announced: speakers or authors whom Live can reach.</summary>
    public IEnumerable<Person> Called(ImmutableArray<string> names) => People.Where(person => names.Contains(person.Name));

    /// <summary>The sessions of a room that are not cancelled, in order of start.</summary>
    public IEnumerable<Session> In(RoomId room) => Sessions.Where(session => session.Room == room && !session.Cancelled);

    /// <summary>What is on in a room at that time, or null. Where sessions overlap, the one that started last.</summary>
    public Session? On(RoomId room, DateTimeOffset now) => In(room).LastOrDefault(session => session.IsOn(now));

    /// <summary>What starts next in a room after that time, or null.</summary>
    public Session? Next(RoomId room, DateTimeOffset now) => In(room).FirstOrDefault(session => session.Start > now);

    /// <summary>What comes after a session in its room, or null.</summary>
    public Session? After(Session session) =>
        In(session.Room).FirstOrDefault(other => other.Start >= session.End && other.Id != session.Id);

    /// <summary>The programme with these sessions in place of the ones with the same ids, in order again.</summary>
    public Programme With(IEnumerable<Session> changed)
    {
        var replaced = Sessions.ToDictionary(session => session.Id);
        foreach (var session in changed)
            replaced[session.Id] = session;
        return this with { Sessions = InOrder(replaced.Values) };
    }

    /// <summary>Sessions in the order that a programme keeps them.</summary>
    public static ImmutableArray<Session> InOrder(IEnumerable<Session> sessions) =>
        [.. sessions.OrderBy(session => session.Start).ThenBy(session => session.Room.Value, StringComparer.Ordinal)
            .ThenBy(session => session.Id.Value, StringComparer.Ordinal)];

    /// <summary>Equal in every part.</summary>
    public bool Equals(Programme? other) =>
        other is not null && Id == other.Id && Name == other.Name && TimeZone == other.TimeZone
        && Rooms.AsSpan().SequenceEqual(other.Rooms.AsSpan()) && Sessions.AsSpan().SequenceEqual(other.Sessions.AsSpan())
        && People.AsSpan().SequenceEqual(other.People.AsSpan()) && Settings == other.Settings;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Name, Sessions.Length);
}
