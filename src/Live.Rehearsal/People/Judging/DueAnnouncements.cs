namespace Live.Rehearsal.People.Judging;

/// <summary>
/// Which announcements had to come over a day whose programme changed. At each time the programme that held then decides.
/// Around the moment of a change either programme may: a timer that fires just when the schedule changes is right both ways.
/// </summary>
public sealed class DueAnnouncements
{
    private readonly Dictionary<string, ExpectedAnnouncement> certain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExpectedAnnouncement> possible = new(StringComparer.Ordinal);

    /// <summary>Works them out.</summary>
    /// <param name="day">What is announced, and where.</param>
    /// <param name="issues">Every version of the programme, oldest first.</param>
    /// <param name="tolerance">How late counts as on time.</param>
    public DueAnnouncements(Day day, IReadOnlyList<Issue> issues, TimeSpan tolerance)
    {
        for (var i = 0; i < issues.Count; i++)
        {
            var (from, next) = (issues[i], i + 1 < issues.Count ? issues[i + 1] : null);
            foreach (var announcement in ExpectedAnnouncement.Of(day, from.Slots))
            {
                if (announcement.Due < from.SentAt || announcement.Due >= (next?.KnownAt ?? DateTimeOffset.MaxValue))
                    continue;
                // What the programmes on both sides of a change say is due whichever holds.
                var early = announcement.Due < from.KnownAt && !Says(day, issues[i - 1], announcement);
                var late = next is not null && announcement.Due + tolerance >= next.SentAt && !Says(day, next, announcement);
                if (!early && !late)
                    certain[announcement.Key] = announcement;
                else
                    possible.TryAdd(announcement.Key, announcement);
            }
        }

        foreach (var key in certain.Keys)
            possible.Remove(key);
    }

    /// <summary>Those that had to come, by key.</summary>
    public IReadOnlyDictionary<string, ExpectedAnnouncement> Certain => certain;

    /// <summary>Those that might come or not, by key.</summary>
    public IReadOnlyDictionary<string, ExpectedAnnouncement> Possible => possible;

    private static bool Says(Day day, Issue issue, ExpectedAnnouncement announcement) =>
        ExpectedAnnouncement.Of(day, issue.Slots).Any(other => other.Key == announcement.Key);
}
