using System.Collections.Immutable;
using Live.Announcements;
using Live.Programmes;
using Live.Questions;

namespace Live.Reports;

/// <summary>
/// What happened, in figures: of a whole gathering or of some of its sessions. Nothing in it tells who asked or voted; a
/// question carries a name only where its asker gave one.
/// </summary>
/// <param name="At">As of when, UTC.</param>
/// <param name="Figures">Everything together, including the questions of sessions that have left the programme.</param>
/// <param name="Slices">Questions over time, earliest first.</param>
/// <param name="Top">The questions with the most votes, at most <see cref="MostTop"/>, most votes first.</param>
/// <param name="Sessions">Each session, in the order of the programme.</param>
public sealed record Report(
    DateTimeOffset At, Figures Figures, ImmutableArray<Slice> Slices, ImmutableArray<Question> Top, ImmutableArray<SessionReport> Sessions)
{
    /// <summary>So many questions are named one by one: what the hall wanted to know, and not a list of everything.</summary>
    public const int MostTop = 10;

    /// <summary>The report of a whole gathering.</summary>
    public static Report Of(State state, DateTimeOffset now) =>
        Of(state, state.Programme?.Sessions ?? [],
            [.. state.Questions.ById.Values.Select(question => question.Session).Distinct().SelectMany(state.Questions.In)], _ => true, now);

    /// <summary>The report of some of its sessions; those that are not in the programme are left out.</summary>
    public static Report Of(State state, IReadOnlySet<SessionId> only, DateTimeOffset now) =>
        Of(state, [.. (state.Programme?.Sessions ?? []).Where(session => only.Contains(session.Id))],
            [.. only.SelectMany(state.Questions.In)], only.Contains, now);

    private static Report Of(
        State state, ImmutableArray<Session> sessions, IReadOnlyCollection<Question> questions, Func<SessionId, bool> told, DateTimeOffset now)
    {
        var ledger = Ledger.Of(state).Where(line => told(line.Moment.Session)).ToLookup(line => line.Moment.Session);
        return new Report(
            now, Figures.Of(questions, ledger.SelectMany(lines => lines)), [.. Slice.Of(questions)],
            [
                .. questions.Where(question => question.State is not (QuestionState.Withdrawn or QuestionState.Dismissed))
                    .OrderByDescending(question => question.Votes).ThenBy(question => question.AskedAt)
                    .ThenBy(question => question.Id.Value, StringComparer.Ordinal).Take(MostTop),
            ],
            [
                .. sessions.Select(session => new SessionReport(
                    session, Figures.Of([.. state.Questions.In(session.Id)], ledger[session.Id]),
                    Drift.Of(state, session), Presence.Of(state, session, now))),
            ]);
    }
}
