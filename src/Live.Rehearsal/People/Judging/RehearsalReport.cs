namespace Live.Rehearsal.People.Judging;

/// <summary>What a rehearsal came to, in numbers.</summary>
/// <param name="Questions">What became of the questions.</param>
/// <param name="Votes">What became of the votes.</param>
/// <param name="Announcements">What became of the announcements.</param>
/// <param name="AskToScreenMs">From an asker's key press to the first chair's screen.</param>
/// <param name="SlackAckMs">From Slack's delivery to its acknowledgement.</param>
/// <param name="SlackCalls">Calls of Slack's Web API by method.</param>
/// <param name="RateLimited">Calls that Slack answered with 429.</param>
/// <param name="Seconds">How long it really took.</param>
/// <param name="Ways">How often each way to take part worked.</param>
public sealed record RehearsalReport(
    QuestionCounts Questions, VoteCounts Votes, AnnouncementCounts Announcements, Times AskToScreenMs, Times SlackAckMs,
    IReadOnlyDictionary<string, int> SlackCalls, int RateLimited, double Seconds, WayCounts Ways);

/// <summary>How often each way worked, by its name.</summary>
/// <param name="Asked">Questions that were acknowledged.</param>
/// <param name="Voted">Votes, those taken back later too.</param>
/// <param name="Cared">What chairs, speakers, authors and organizers did in Slack.</param>
public sealed record WayCounts(
    IReadOnlyDictionary<string, int> Asked, IReadOnlyDictionary<string, int> Voted, IReadOnlyDictionary<string, int> Cared);

/// <summary>What became of the questions.</summary>
/// <param name="Asked">Acknowledged to their askers.</param>
/// <param name="Shown">Of these, seen on a chair's screen of their session.</param>
/// <param name="Lost">Of these, not shown, or not in the log in the end as their askers and chairs left them.</param>
/// <param name="Duplicated">Of these, twice on a screen, in the log or in Slack.</param>
public sealed record QuestionCounts(int Asked, int Shown, int Lost, int Duplicated);

/// <summary>What became of the votes.</summary>
/// <param name="Cast">Acknowledged and not taken back.</param>
/// <param name="Counted">In the log in the end.</param>
public sealed record VoteCounts(int Cast, int Counted);

/// <summary>What became of the announcements. Each that was due was sent, skipped or missed.</summary>
/// <param name="Due">Implied by the programme that held at their time.</param>
/// <param name="Sent">Found in their channels.</param>
/// <param name="Late">Of these, later than the tolerance.</param>
/// <param name="Skipped">Not sent, with a recorded reason.</param>
/// <param name="Missed">Neither.</param>
public sealed record AnnouncementCounts(int Due, int Sent, int Late, int Skipped, int Missed);

/// <summary>Real milliseconds; zeros when nothing was measured.</summary>
public sealed record Times(double P50, double P99, double Max)
{
    /// <summary>The percentiles of some measurements, each rounded to a hundredth.</summary>
    public static Times Of(IEnumerable<double> measured)
    {
        double[] sorted = [.. measured.Order()];
        return sorted.Length == 0 ? new Times(0, 0, 0) : new Times(At(sorted, 0.50), At(sorted, 0.99), Rounded(sorted[^1]));
    }

    /// <summary>Rounded to a hundredth.</summary>
    public static double Rounded(double milliseconds) => Math.Round(milliseconds, 2);

    private static double At(double[] sorted, double share) => Rounded(sorted[(int)Math.Ceiling(share * sorted.Length) - 1]);
}
