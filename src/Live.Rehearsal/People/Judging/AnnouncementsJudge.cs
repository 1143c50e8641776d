using Live.Rehearsal.People.Deeds;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Judging;

/// <summary>Holds what was due against what stands in the channels.</summary>
internal sealed class AnnouncementsJudge
{
    private const string Prefix = "announcement/";

    private readonly Scene scene;
    private readonly TimeSpan tolerance;
    private readonly DueAnnouncements due;
    private readonly HashSet<string> finallyImplied;

    public AnnouncementsJudge(Scene scene, TimeSpan tolerance)
    {
        (this.scene, this.tolerance) = (scene, tolerance);
        due = new DueAnnouncements(scene.Day, scene.Timetable.Issues, tolerance);
        finallyImplied = [.. ExpectedAnnouncement.Of(scene.Day, scene.Timetable.Slots).Select(announcement => announcement.Key)];
    }

    /// <summary>The counts; what is wrong is added to <paramref name="problems"/>.</summary>
    public AnnouncementCounts Judge(FinalState state, List<string> problems)
    {
        var posted = Posted();
        var skipped = due.Certain.Values.Where(announcement => !posted.ContainsKey(announcement.Key) && Skipped(state, announcement)).ToArray();
        var missed = due.Certain.Values.Where(announcement => !posted.ContainsKey(announcement.Key)).Except(skipped).ToArray();
        problems.AddRange(missed.Select(announcement =>
            $"Missed: {announcement.Kind} of {announcement.Slot.Title}, due {announcement.Due:HH:mm}. Look for it in the ledger of the export."));
        problems.AddRange(posted.Keys.Where(key => !due.Certain.ContainsKey(key) && !due.Possible.ContainsKey(key))
            .Select(key => $"Announced, but not due by any programme that held: {key}."));
        problems.AddRange(Uncorrected(posted));
        var sent = posted.Values.Where(message => Known(message) is not null).ToArray();
        return new AnnouncementCounts(
            sent.Length + skipped.Length + missed.Length, sent.Length,
            sent.Count(message => message.PostedAt - Known(message)!.Due > tolerance), skipped.Length, missed.Length);
    }

    /// <summary>Whether nothing is still on its way to Slack: all that is due stands there or is not coming, and is as it should be.</summary>
    public bool IsSettled(FinalState state)
    {
        var posted = Posted();
        return due.Certain.Values.All(announcement => posted.ContainsKey(announcement.Key) || Skipped(state, announcement))
            && !Uncorrected(posted).Any();
    }

    private Dictionary<string, SlackMessage> Posted()
    {
        var posted = new Dictionary<string, SlackMessage>(StringComparer.Ordinal);
        foreach (var channel in scene.Day.Channels.Values.Distinct())
        {
            foreach (var message in scene.Workspace.Channel(channel).Messages)
            {
                if (Boards.KeyOf(message) is { } key && key.StartsWith(Prefix, StringComparison.Ordinal))
                    posted.TryAdd(key, message);
            }
        }

        return posted;
    }

    private ExpectedAnnouncement? Known(SlackMessage message) =>
        due.Certain.GetValueOrDefault(Boards.KeyOf(message)!) ?? due.Possible.GetValueOrDefault(Boards.KeyOf(message)!);

    /// <summary>Messages that still say what the programme does not say any more, or the other way round.</summary>
    private IEnumerable<string> Uncorrected(Dictionary<string, SlackMessage> posted)
    {
        foreach (var (key, message) in posted)
        {
            var struck = message.Text.EndsWith("– cancelled", StringComparison.Ordinal) || message.Text.EndsWith("– another time", StringComparison.Ordinal);
            if (struck == finallyImplied.Contains(key))
                yield return $"Not corrected after a change: \"{message.Text}\" ({key}).";
        }
    }

    private static bool Skipped(FinalState state, ExpectedAnnouncement announcement) => state.Announcements.Any(line =>
        line.Status == "skipped" && line.Reason is { Length: > 0 } && line.Kind == announcement.Kind && line.Due == announcement.Due
        && line.Session == announcement.Slot.Title);
}
