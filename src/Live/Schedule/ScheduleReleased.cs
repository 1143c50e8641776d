using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>The organizers changed the schedule. It counts only while the version it was based on is current.</summary>
/// <param name="Version">The new version.</param>
/// <param name="BasedOn">The version that the organizer saw.</param>
/// <param name="Headline">What happened in one sentence, as announced.</param>
/// <param name="Sessions">The changed sessions as they are from now on, whole but for their chairs, who stay as they are.</param>
/// <param name="Undoes">The version that this one takes back, or null.</param>
/// <param name="Held">The draft kept for later that this is, or null.</param>
public sealed record ScheduleReleased(
    int Version, int BasedOn, string Headline, ImmutableArray<Session> Sessions, int? Undoes = null, HeldId? Held = null) : Fact;
