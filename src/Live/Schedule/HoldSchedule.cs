using Live.Log;

namespace Live.Schedule;

/// <summary>Keeps a draft for later.</summary>
/// <param name="Id">Its id.</param>
/// <param name="BasedOn">The version that its preview was computed on.</param>
/// <param name="Headline">As it was shown.</param>
/// <param name="Wish">What was wanted.</param>
public sealed record HoldSchedule(HeldId Id, int BasedOn, string Headline, ScheduleWish Wish) : ICommand
{
    /// <summary>So many drafts nobody keeps in mind.</summary>
    public const int Most = 20;

    /// <summary>Too many are held.</summary>
    public static readonly Refusal TooMany = new("held.too-many", "There are 20 changes held already. Send or drop one of them first: /live held shows them.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        !Roles.IsOrganizer(state.Programme, who) ? AccessRefusals.OrganizerNeeded
        : string.IsNullOrWhiteSpace(Headline) ? ReleaseSchedule.HeadlineNeeded
        : state.Held.Count >= Most ? TooMany
        : new ScheduleHeld(Id, BasedOn, Headline, Wish);
}
