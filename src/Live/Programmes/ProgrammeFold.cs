using Live.Log;
using Live.Questions;
using Live.Schedule;

namespace Live.Programmes;

/// <summary>How a programme file changes the state.</summary>
internal static class ProgrammeFold
{
    public static Folded Apply(State state, Entry entry, ProgrammePublished fact)
    {
        if (state.Source == fact.Source)
            return new Folded(state, PublishProgramme.Unchanged);
        var programme = fact.Programme with
        {
            Sessions = Programme.InOrder(fact.Programme.Sessions.Select(session => Keep(state, fact.Programme, session))),
        };
        var after = state with
        {
            Programme = programme,
            Published = fact.Programme,
            Source = fact.Source,
            ScheduleVersion = state.ScheduleVersion + 1,
            Planned = state.Planned.SetItems(ScheduleFold.Retimed(state.Programme, programme.Sessions)
                .Select(session => KeyValuePair.Create(session.Id, entry.At))),
        };
        return programme.Sessions.Aggregate(after, (swept, session) => Leftovers.Sweep(swept, entry, session.Id));
    }

    /// <summary>
    /// What the organizers changed stays, unless the edited file says something new about the same session, or does
    /// not have the room any more.
    /// </summary>
    private static Session Keep(State state, Programme edited, Session session) =>
        state.Published?.Find(session.Id) == session && state.Programme?.Find(session.Id) is { } current
            && edited.Rooms.Any(room => room.Id == current.Room)
            ? current : session;
}
