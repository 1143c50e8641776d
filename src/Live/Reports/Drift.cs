using Live.Programmes;

namespace Live.Reports;

/// <summary>What a session's times were before the first change, and what they are now. Nothing here says when people really stopped.</summary>
/// <param name="PlannedStart">The start before the organizers changed anything, UTC.</param>
/// <param name="PlannedEnd">The end before the organizers changed anything, UTC.</param>
/// <param name="Start">How much later it starts now; negative when earlier.</param>
/// <param name="End">How much later it ends now; negative when earlier.</param>
/// <param name="Changes">How many changes of the schedule that still stand were about it.</param>
public sealed record Drift(DateTimeOffset PlannedStart, DateTimeOffset PlannedEnd, TimeSpan Start, TimeSpan End, int Changes)
{
    /// <summary>The drift of a session.</summary>
    public static Drift Of(State state, Session session)
    {
        var concerned = state.Releases.Where(release => release.Changes.Any(change => change.To.Id == session.Id)).ToArray();
        var planned = concerned.FirstOrDefault()?.Before.First(before => before.Id == session.Id) ?? session;
        return new Drift(
            planned.Start, planned.End, session.Start - planned.Start, session.End - planned.End,
            concerned.Count(release => release.Undoes is null && release.UndoneBy is null));
    }
}
