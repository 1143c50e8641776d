using Live.Rehearsal.People;

namespace Live.Rehearsal.Tests.People;

/// <summary>A short day: two talks of half an hour with five minutes of questions, then posters.</summary>
internal static class Morning
{
    public static readonly DateTimeOffset Nine = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);

    public static readonly Slot Talk1 = Talk("talk-1", "Talk 1", Nine);

    public static readonly Slot Talk2 = Talk("talk-2", "Talk 2", At(9, 30));

    public static readonly Slot Posters = new("posters", "Posters", At(10, 0), At(11, 0), At(11, 0), "hall", true, false);

    public static Day Day(int attendees = 100) => new()
    {
        Slots = [Talk1, Talk2, Posters],
        Channels = new Dictionary<string, string> { ["hall"] = "hall" },
        Chairs = new Dictionary<string, string> { ["talk-1"] = "U2", ["talk-2"] = "U2", ["posters"] = "U2" },
        Organizer = "U2",
        Attendees = [.. Enumerable.Range(100, attendees).Select(number => $"U{number}")],
        Posters = [new PosterOnWall("posters", 1, "Sample poster", [])],
        Announcements = new AnnouncementPlan([TimeSpan.FromMinutes(10)], Start: true, Questions: true, End: true),
    };

    public static DateTimeOffset At(int hour, int minute) => new(2026, 5, 11, hour, minute, 0, TimeSpan.Zero);

    private static Slot Talk(string id, string title, DateTimeOffset start) =>
        new(id, title, start, start.AddMinutes(30), start.AddMinutes(25), "hall", true, false);
}
