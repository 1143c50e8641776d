using Live.Log;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>Releases a draft to everybody.</summary>
/// <param name="BasedOn">The version that its preview was computed on.</param>
/// <param name="Draft">What changes.</param>
/// <param name="Held">The draft kept for later that this is, or null.</param>
public sealed record ReleaseSchedule(int BasedOn, ScheduleDraft Draft, HeldId? Held = null) : ICommand
{
    /// <summary>Someone else changed the schedule meanwhile.</summary>
    public static readonly Refusal ChangedMeanwhile = new(
        "schedule.changed-meanwhile", "The schedule was changed by someone else in the meantime. Nothing was sent: look at the new preview first.");

    /// <summary>A draft that changes nothing.</summary>
    public static readonly Refusal NothingChanges = new("schedule.nothing-changes", "This changes nothing, so nothing was sent.");

    /// <summary>A draft with an impossible session.</summary>
    public static readonly Refusal Impossible = new(
        "schedule.impossible",
        "A session would end before it starts, be there twice, or have a room, a chair or a question time that it cannot have. Nothing was sent.");

    /// <summary>A draft that says nothing to those who are told.</summary>
    public static readonly Refusal HeadlineNeeded = new("schedule.headline", "Everybody will read what happens: say it in one sentence. Nothing was sent.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (!Roles.IsOrganizer(state.Programme, who))
            return AccessRefusals.OrganizerNeeded;
        if (BasedOn != state.ScheduleVersion)
            return ChangedMeanwhile;
        if (Held is { } held && state.FindHeld(held) is null)
            return DropHeld.Gone;
        if (string.IsNullOrWhiteSpace(Draft.Headline))
            return HeadlineNeeded;
        var programme = state.Programme!;
        if (Draft.Sessions.DistinctBy(session => session.Id).Count() < Draft.Sessions.Length)
            return Impossible;
        foreach (var session in Draft.Sessions)
        {
            if (programme.Find(session.Id) is null)
                return SessionRefusals.Unknown;
            if (!IsPossible(programme, session))
                return Impossible;
        }

        return Draft.Sessions.All(session => programme.Find(session.Id) == session)
            ? NothingChanges
            : new ScheduleReleased(BasedOn + 1, BasedOn, Draft.Headline, Draft.Sessions, Held: Held);
    }

    private static bool IsPossible(Programme programme, Session session) =>
        session.End > session.Start && session.QuestionTime >= TimeSpan.Zero && session.QuestionTime <= session.Length
        && programme.Rooms.Any(room => room.Id == session.Room) && session.Chairs.All(chair => programme.Find(chair) is not null);
}
