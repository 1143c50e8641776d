using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;
using Live.Questions;

namespace Live.Tests;

/// <summary>One day that most tests happen on: two rooms, two chairs and an organizer.</summary>
internal static class Day
{
    public static readonly DateTimeOffset Nine = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public static readonly Who Ada = Who.Person(new PersonId("ada"));
    public static readonly Who Bob = Who.Person(new PersonId("bob"));
    public static readonly Who Olga = Who.Person(new PersonId("olga"));
    public static readonly Who Asker = Who.Attendee("asker");
    public static readonly Who Voter = Who.Attendee("voter");

    public static readonly SessionId Talk1 = new("talk-1");
    public static readonly SessionId Coffee = new("coffee");
    public static readonly SessionId Talk2 = new("talk-2");
    public static readonly SessionId Talk3 = new("talk-3");
    public static readonly SessionId Evening = new("evening");
    public static readonly SessionId Posters = new("posters");
    public static readonly SessionId Panel = new("panel");
    public static readonly RoomId Hall = new("hall");
    public static readonly RoomId Annex = new("annex");

    /// <summary>
    /// In the hall: talk 1 (9:00–9:40, Ada), coffee (9:40–10:20), talk 2 (10:20–11:00, Bob), talk 3 (11:00–11:40), and
    /// one in the evening (18:00). In the annex, which has no channel: posters (9:00–10:00) and a panel (10:00–11:00).
    /// </summary>
    public static readonly Programme Plan = new(
        "day", "A day", "Europe/Berlin",
        [new Room(Hall, "Hall", "hall"), new Room(Annex, "Annex", null)],
        Programme.InOrder(
        [
            Session(Talk1, SessionKind.Talk, 0, 40, questions: 10, chair: "ada"),
            Session(Coffee, SessionKind.Break, 40, 80),
            Session(Talk2, SessionKind.Talk, 80, 120, questions: 10, chair: "bob"),
            Session(Talk3, SessionKind.Talk, 120, 160, questions: 10),
            Session(Evening, SessionKind.Talk, 540, 580, questions: 10),
            Session(Posters, SessionKind.Poster, 0, 60, questions: 60, room: Annex),
            Session(Panel, SessionKind.Panel, 60, 120, questions: 30, room: Annex),
        ]),
        [
            new Person(new("ada"), "Ada", null, null, false),
            new Person(new("bob"), "Bob", null, null, false),
            new Person(new("olga"), "Olga", null, null, true),
        ],
        Settings.Default with { Settle = TimeSpan.Zero });

    public static readonly ProgrammePublished Published = new(Plan, "file-1");

    public static Session Of(SessionId id) => Plan.Find(id)!;

    public static DateTimeOffset At(int hour, int minute) => Nine.AddHours(hour - 9).AddMinutes(minute);

    public static QuestionId Id(int number) => new($"q{number}");

    /// <summary>A question in talk 1.</summary>
    public static QuestionAsked Asked(int number = 1, string asker = "asker", SessionId? session = null) =>
        new(Id(number), session ?? Talk1, $"Question {number}?", asker, null, Origin.Slack);

    private static Session Session(
        SessionId id, SessionKind kind, int from, int to, int questions = 0, string? chair = null, RoomId? room = null) => new(
        id, kind, id.Value, Nine.AddMinutes(from), Nine.AddMinutes(to), room ?? Hall, [],
        chair is null ? [] : [new PersonId(chair)], TimeSpan.FromMinutes(questions));
}
