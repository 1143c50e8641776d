namespace Live.Announcements;

/// <summary>How a moment that came changes the state.</summary>
internal static class AnnouncementFold
{
    public static Folded Apply(State state, MomentReached fact) =>
        state.Moments.ContainsKey(fact.Id)
            ? new Folded(state, ReachMoment.AlreadyReached)
            : state with { Moments = state.Moments.Add(fact.Id, fact) };
}
