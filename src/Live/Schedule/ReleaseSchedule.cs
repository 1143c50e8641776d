using Live.Log;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>Releases a draft to everybody.</summary>
/// <param name="BasedOn">The version that its preview was computed on.</param>
/// <param name="Draft">What changes.</param>
public sealed record ReleaseSchedule(int BasedOn, ScheduleDraft Draft) : ICommand
{
    /// <summary>Someone else changed the schedule meanwhile.</summary>
    public static readonly Refusal ChangedMeanwhile = new(
        "schedule.changed-meanwhile", "The schedule was changed by someone else in the meantime. Nothing was sent: look at the new preview first.");

    /// <summary>A draft that changes nothing.</summary>
    public static readonly Refusal NothingChanges = new("schedule.nothing-changes", "This changes nothing, so nothing was sent.");

    /// <summary>A draft with an impossible session.</summary>
    public static readonly Refusal Impossible = new("schedule.impossible", "A session would end before it starts, or its room does not exist. Nothing was sent.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (!Roles.IsOrganizer(state.Programme, who))
            return AccessRefusals.OrganizerNeeded;
        if (BasedOn != state.ScheduleVersion)
            return ChangedMeanwhile;
        var programme = state.Programme!;
        foreach (var session in Draft.Sessions)
        {
            if (programme.Find(session.Id) is null)
                return SessionRefusals.Unknown;
            if (session.End <= session.Start || programme.Rooms.All(room => room.Id != session.Room))
                return Impossible;
        }

        return Draft.Sessions.All(session => programme.Find(session.Id) == session)
            ? NothingChanges
            : new ScheduleReleased(BasedOn + 1, BasedOn, Draft.Headline, Draft.Sessions);
    }
}
