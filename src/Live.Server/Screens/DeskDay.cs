using System.Collections.Concurrent;
using Live.Chairs;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Screens.Views;

namespace Live.Server.Screens;

/// <summary>What the desk shows of a programme and only another programme changes: made once, because a large day takes a while.</summary>
internal sealed class DeskDay
{
    private const int MostStandIns = 12; // more is no help in a hurry; anybody else can be chosen by name

    private readonly ConcurrentDictionary<SessionId, Planned> planned = new();
    private readonly Programme? published;

    /// <summary>The day of a state that has a programme.</summary>
    public DeskDay(Live.State state)
    {
        (Programme, published) = (state.Programme!, state.Published);
        Rooms = [.. Programme.Rooms.Select(room => new RoomView(room.Id.Value, room.Name, room.Channel is { } channel ? "#" + channel : null))];
        var chaired = Programme.Sessions.SelectMany(session => session.Chairs.Select(chair => (chair, session.Title)))
            .ToLookup(pair => pair.chair, pair => pair.Title);
        People = [.. Programme.People.Select(person => new PersonView(person.Id.Value, person.Name, person.Organizer, [.. chaired[person.Id]], null))];
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>Its rooms.</summary>
    public IReadOnlyList<RoomView> Rooms { get; }

    /// <summary>Its people, as if no link had been revoked.</summary>
    public IReadOnlyList<PersonView> People { get; }

    /// <summary>Whether it is this state's.</summary>
    public bool IsOf(Live.State state) => ReferenceEquals(Programme, state.Programme) && ReferenceEquals(published, state.Published);

    /// <summary>What is planned for a session.</summary>
    public Planned Of(Session session) => planned.GetOrAdd(session.Id, _ => new Planned(
        SessionView.Of(Programme, session),
        Was(session),
        [.. RunningLate.Absorbers(Programme, session).Select(absorber => absorber.Id.Value)],
        [.. StandIns.For(Programme, session).Take(MostStandIns).Select(person => person.Id.Value)]));

    private WasView? Was(Session session) =>
        published?.Find(session.Id) is { } before && (before.Start, before.End, before.Room) != (session.Start, session.End, session.Room)
            ? new WasView(before.Start, before.End, published.Room(before.Room).Name)
            : null;

    /// <summary>The parts of a session's view that the programme alone decides.</summary>
    internal sealed record Planned(SessionView View, WasView? Was, IReadOnlyList<string> Absorbers, IReadOnlyList<string> StandIns);
}
