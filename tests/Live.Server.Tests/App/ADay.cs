using System.Globalization;
using Live.Programmes;

namespace Live.Server.Tests.App;

/// <summary>A small day with two halls, and what tests change about it. Times are local, as in a programme file.</summary>
internal static class ADay
{
    /// <summary>10:00–10:30 in Hall A, five minutes of questions; chaired by Wei.</summary>
    public static readonly SessionId Talk1 = new("talk-1");

    /// <summary>11:00–11:30 in Hall A; chaired by Hadi.</summary>
    public static readonly SessionId Talk2 = new("talk-2");

    /// <summary>10:30–11:00 in Hall A.</summary>
    public static readonly SessionId Coffee = new("coffee");

    /// <summary>10:00–12:00 in Hall B; chaired by Wei and Hadi.</summary>
    public static readonly SessionId Panel = new("panel");

    /// <summary>The gathering, at 10:10 of which most tests begin.</summary>
    public static Programme Programme { get; } = new(
        "sample-day", "Sample Day", "Europe/Berlin",
        [new(new("hall-a"), "Hall A", "hall-a"), new(new("hall-b"), "Hall B", "hall-b")],
        Programme.InOrder(
        [
            Session(Talk1, "Invited Talk 1", "10:00", "10:30") with
            {
                Speakers = ["Ada Sample"], Chairs = [new("wei")], QuestionTime = TimeSpan.FromMinutes(5),
                Stream = new Uri("https://stream.example.org/hall-a"),
            },
            Session(Coffee, "Coffee", "10:30", "11:00") with { Kind = SessionKind.Break },
            Session(Talk2, "Invited Talk 2", "11:00", "11:30") with
            {
                Speakers = ["Bo Sample", "Cy Sample"], Chairs = [new("hadi")], QuestionTime = TimeSpan.FromMinutes(5),
            },
            Session(Panel, "Panel", "10:00", "12:00", "hall-b") with { Kind = SessionKind.Panel, Chairs = [new("wei"), new("hadi")] },
        ]),
        [
            new(new("wei"), "Wei Chair", "U0WEI", null, Organizer: false),
            new(new("hadi"), "Hadi Chair", null, "hadi@example.org", Organizer: false),
            new(new("olga"), "Olga Organizer", "U0OLGA", null, Organizer: true),
            new(new("otto"), "Otto Organizer", "U0OTTO", null, Organizer: true),
        ],
        Settings.Default with { Settle = TimeSpan.Zero }); // what waits is told by the tests of waiting

    /// <summary>A local time of the day, in UTC.</summary>
    public static DateTimeOffset At(string time) =>
        new DateTimeOffset(new DateOnly(2026, 5, 4), TimeOnly.Parse(time, CultureInfo.InvariantCulture), TimeSpan.FromHours(2)).ToUniversalTime();

    /// <summary>A talk without anybody, to be completed.</summary>
    public static Session Session(SessionId id, string title, string from, string to, string room = "hall-a") =>
        new(id, SessionKind.Talk, title, At(from), At(to), new RoomId(room), [], [], TimeSpan.Zero);

    /// <summary>The day with one session changed.</summary>
    public static Programme With(SessionId id, Func<Session, Session> change) => Programme.With([change(Programme.Find(id)!)]);
}
