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
        if (fact.Held is { } sent && state.FindHeld(sent) is null)
            return new Folded(state, DropHeld.Gone);
        var before = fact.Sessions.Select(session => programme.Find(session.Id)).OfType<Session>().ToImmutableArray();
        var releases = state.Releases;
        if (fact.Undoes is { } undone && releases.FindIndex(release => release.Version == undone) is >= 0 and var index)
            releases = releases.SetItem(index, releases[index] with { UndoneBy = fact.Version });
        var batch = ChangeBatch.Open(state)?.Version ?? fact.Version;
        var after = state with
        {
            // Whoever took a chair's place keeps it: a draft or an undo may know an older chair.
            Programme = programme.With(fact.Sessions.Select(session => session with { Chairs = programme.Find(session.Id)?.Chairs ?? session.Chairs })),
            ScheduleVersion = fact.Version,
            Releases = releases.Add(new Release(
                fact.Version, entry.At, entry.Who, fact.Headline, before, fact.Sessions, fact.Undoes, Batch: batch)),
            Planned = state.Planned.SetItems(Retimed(programme, fact.Sessions)
                .Select(session => KeyValuePair.Create(session.Id, entry.At))),
            Held = fact.Held is { } held ? state.Held.RemoveAll(each => each.Id == held) : state.Held,
        };
        // A session that gets back an end for which its rest was left is over again.
        after = fact.Sessions.Aggregate(after, (swept, session) => Leftovers.Sweep(swept, entry, session.Id));
        return programme.Settings.Settle <= TimeSpan.Zero || ChangeBatch.Find(after, batch)!.IsNear(entry.At)
            ? after with { Settled = fact.Version }
            : after;
    }

    public static Folded Apply(State state, ChangesSettled fact) =>
        ChangeBatch.Open(state)?.Last == fact.Version
            ? state with { Settled = fact.Version }
            : new Folded(state, SettleChanges.NotOpen);

    public static Folded Apply(State state, Entry entry, ScheduleHeld fact) =>
        state.FindHeld(fact.Id) is not null
            ? new Folded(state, null)
            : state with { Held = state.Held.Add(new Held(fact.Id, entry.At, entry.Who, fact.BasedOn, fact.Headline, fact.Wish)) };

    public static Folded Apply(State state, HeldDropped fact) =>
        state.FindHeld(fact.Id) is { } held
            ? state with { Held = state.Held.Remove(held) }
            : new Folded(state, DropHeld.Gone);

    /// <summary>The sessions whose moments are other ones than before.</summary>
    public static IEnumerable<Session> Retimed(Programme? before, IEnumerable<Session> after) =>
        after.Where(session => before?.Find(session.Id) is not { } old
            || old.Start != session.Start || old.End != session.End || old.QuestionTime != session.QuestionTime
            || old.Cancelled != session.Cancelled);
}
