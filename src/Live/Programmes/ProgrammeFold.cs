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
    /// not have the room any more. Who chairs it stays by the same rule on its own: a new title brings no old chair back.
    /// </summary>
    private static Session Keep(State state, Programme edited, Session session)
    {
        if (state.Published?.Find(session.Id) is not { } published || state.Programme?.Find(session.Id) is not { } current)
            return session;
        var kept = published == session && edited.Rooms.Any(room => room.Id == current.Room) ? current : session;
        var chairsStay = published.Chairs.AsSpan().SequenceEqual(session.Chairs.AsSpan())
            && current.Chairs.All(chair => edited.Find(chair) is not null);
        return kept with { Chairs = chairsStay ? current.Chairs : session.Chairs };
    }
}
