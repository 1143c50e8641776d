using Live.Log;
using Live.Programmes;

namespace Live.Reminders;

/// <summary>Somebody wants to be reminded of a session, or not any more.</summary>
/// <param name="Session">The session; the reminder moves with it.</param>
/// <param name="Reader">Keyed pseudonym.</param>
/// <param name="On">Whether a reminder is wanted from now on.</param>
public sealed record ReminderSet(SessionId Session, string Reader, bool On) : Fact;
