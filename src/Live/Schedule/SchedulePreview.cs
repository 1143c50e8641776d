using System.Collections.Immutable;
using Live.Announcements;
using Live.Log;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>Exactly what a draft would do, shown before anything is sent.</summary>
/// <param name="BasedOn">The version that it was computed on.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Changes">What changes, in the order of the day.</param>
/// <param name="Retimed">How many announcements get another time or are dropped.</param>
/// <param name="Corrected">How many messages posted already will be corrected.</param>
/// <param name="Questions">How many open questions move along.</param>
/// <param name="Chairs">The chairs concerned.</param>
/// <param name="Overlaps">Sessions that would be in one room at one time and are not now.</param>
/// <param name="Batch">What would be told, together with the changes that are not told yet.</param>
/// <param name="ToldAt">When, if nothing more comes; null for at once.</param>
/// <param name="Told">The state once it is released and everybody is told.</param>
public sealed record SchedulePreview(
    int BasedOn,
    ScheduleDraft Draft,
    ImmutableArray<SessionChange> Changes,
    int Retimed,
    int Corrected,
    int Questions,
    ImmutableArray<Person> Chairs,
    ImmutableArray<(Session A, Session B)> Overlaps,
    ChangeBatch Batch,
    DateTimeOffset? ToldAt,
    State Told)
{
    /// <summary>Computes the preview of a draft. <see cref="State.Programme"/> must be there.</summary>
    /// <param name="state">What is so.</param>
    /// <param name="draft">Sessions of the programme.</param>
    /// <param name="now">UTC.</param>
    public static SchedulePreview Of(State state, ScheduleDraft draft, DateTimeOffset now)
    {
        var programme = state.Programme ?? throw new InvalidOperationException("There is no programme to change.");
        var before = draft.Sessions.Select(session => programme.Find(session.Id)!).ToImmutableArray();
        var changes = SessionChange.Between(before, draft.Sessions).ToImmutableArray();
        var after = programme.With(draft.Sessions);
        var kept = changes.SelectMany(change => Moments.Of(change.To, programme.Settings)).Select(moment => moment.Id).ToHashSet();
        var leaving = changes.SelectMany(change => Moments.Of(change.From, programme.Settings))
            .Where(moment => !kept.Contains(moment.Id)).ToArray();
        // The preview is the change: the very fold that would take it says what would be told, and when.
        var told = Fold.Apply(state, new Entry(state.Position + 1, now, Who.System,
            new ScheduleReleased(state.ScheduleVersion + 1, state.ScheduleVersion, draft.Headline, draft.Sessions), "preview")).State;
        var batch = ChangeBatch.Find(told, told.Releases[^1].Batch)!;
        return new SchedulePreview(
            state.ScheduleVersion,
            draft,
            changes,
            leaving.Count(moment => !state.Moments.ContainsKey(moment.Id)),
            leaving.Count(moment => state.Moments.GetValueOrDefault(moment.Id) is { Outcome: not MomentOutcome.Skipped }),
            changes.Sum(change => state.Questions.In(change.To.Id).Count(question => Live.Questions.QuestionStates.IsOpen(question.State))),
            [.. changes.SelectMany(change => change.To.Chairs).Distinct().Select(programme.Find).OfType<Person>()],
            [.. Clashes(after).ExceptBy(Clashes(programme).SelectMany(Both), pair => (pair.A.Id, pair.B.Id))],
            batch,
            batch.Last > told.Settled ? batch.Due(programme.Settings.Settle) : null,
            told with { Settled = Math.Max(told.Settled, batch.Last) });
    }

    private static IEnumerable<(SessionId, SessionId)> Both((Session A, Session B) pair) => [(pair.A.Id, pair.B.Id), (pair.B.Id, pair.A.Id)];

    /// <summary>Pairs of sessions that are in one room at one time, by their new or present form.</summary>
    private static IEnumerable<(Session A, Session B)> Clashes(Programme programme)
    {
        foreach (var room in programme.Rooms)
        {
            var sessions = programme.In(room.Id).ToArray();
            for (var i = 0; i < sessions.Length; i++)
            {
                for (var j = i + 1; j < sessions.Length && sessions[j].Start < sessions[i].End; j++)
                    yield return (sessions[i], sessions[j]);
            }
        }
    }
}
