using Live.Log;
using Live.Questions;

namespace Live.Announcements;

/// <summary>How a moment that came changes the state.</summary>
internal static class AnnouncementFold
{
    public static Folded Apply(State state, Entry entry, MomentReached fact)
    {
        if (state.Moments.ContainsKey(fact.Id))
            return new Folded(state, ReachMoment.AlreadyReached);
        var reached = state with { Moments = state.Moments.Add(fact.Id, fact) };
        return fact.Kind is MomentKind.Leftovers ? Leftovers.Leave(reached, entry, fact.Session, fact.Due - Leftovers.Grace) : reached;
    }
}
