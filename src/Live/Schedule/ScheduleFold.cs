using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;
using Live.Questions;

namespace Live.Schedule;

/// <summary>How a schedule change changes the state.</summary>
internal static class ScheduleFold
{
    public static Folded Apply(State state, Entry entry, ScheduleReleased fact)
    {
        if (state.Programme is not { } programme || fact.BasedOn != state.ScheduleVersion)
            return new Folded(state, ReleaseSchedule.ChangedMeanwhile);
        var before = fact.Sessions.Select(session => programme.Find(session.Id)).OfType<Session>().ToImmutableArray();
        var releases = state.Releases;
        if (fact.Undoes is { } undone && releases.FindIndex(release => release.Version == undone) is >= 0 and var index)
            releases = releases.SetItem(index, releases[index] with { UndoneBy = fact.Version });
        var after = state with
        {
            // Whoever took a chair's place keeps it: a draft or an undo may know an older chair.
            Programme = programme.With(fact.Sessions.Select(session => session with { Chairs = programme.Find(session.Id)?.Chairs ?? session.Chairs })),
            ScheduleVersion = fact.Version,
            Releases = releases.Add(new Release(fact.Version, entry.At, entry.Who, fact.Headline, before, fact.Sessions, fact.Undoes)),
            Planned = state.Planned.SetItems(Retimed(programme, fact.Sessions)
                .Select(session => KeyValuePair.Create(session.Id, entry.At))),
        };
        // A session that gets back an end for which its rest was left is over again.
        return fact.Sessions.Aggregate(after, (swept, session) => Leftovers.Sweep(swept, entry, session.Id));
    }

    /// <summary>The sessions whose moments are other ones than before.</summary>
    public static IEnumerable<Session> Retimed(Programme? before, IEnumerable<Session> after) =>
        after.Where(session => before?.Find(session.Id) is not { } old
            || old.Start != session.Start || old.End != session.End || old.QuestionTime != session.QuestionTime
            || old.Cancelled != session.Cancelled);
}
