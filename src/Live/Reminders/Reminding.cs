using System.Collections.Immutable;
using Live.Announcements;
using Live.Programmes;

namespace Live.Reminders;

/// <summary>When people are reminded of a session, and who.</summary>
public static class Reminding
{
    /// <summary>How long before the start.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    /// <summary>The moment at which those who want it are reminded; null when the session is cancelled.</summary>
    public static Moment? MomentOf(Session session) => session.Cancelled
        ? null : new Moment(MomentKind.Reminder, session.Id, session.Start - Ahead, Ahead);

    /// <summary>The moments of all sessions of which somebody wants to be reminded.</summary>
    public static IEnumerable<Moment> Moments(State state) =>
        state.Reminders.Keys.Select(id => state.Programme?.Find(id)).OfType<Session>().Select(MomentOf).OfType<Moment>();

    /// <summary>Whether there is still time to be reminded, and a reason to be: nobody misses a break.</summary>
    public static bool IsOffered(Session session, DateTimeOffset now) =>
        !session.Cancelled && session.Kind is not SessionKind.Break && now < session.Start - Ahead;

    /// <summary>The pseudonyms of those who want to be reminded of a session.</summary>
    public static ImmutableHashSet<string> Readers(State state, SessionId session) => state.Reminders.GetValueOrDefault(session, []);

    internal static Folded Apply(State state, ReminderSet fact)
    {
        var readers = Readers(state, fact.Session);
        readers = fact.On ? readers.Add(fact.Reader) : readers.Remove(fact.Reader);
        return state with
        {
            Reminders = readers.IsEmpty ? state.Reminders.Remove(fact.Session) : state.Reminders.SetItem(fact.Session, readers),
        };
    }
}
