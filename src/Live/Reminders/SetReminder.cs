using Live.Log;
using Live.Programmes;
using Live.Questions;

namespace Live.Reminders;

/// <summary>Sets one's reminder of a session, or takes it back.</summary>
public sealed record SetReminder(SessionId Session, bool On) : ICommand
{
    /// <summary>The session starts so soon that a reminder would come at once.</summary>
    public static readonly Refusal TooLate = new(
        "reminder.too-late", $"It starts in less than {Reminding.Ahead.TotalMinutes:0} minutes, or has started: there is no time left for a reminder.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        who.Pseudonym is not { } reader ? AccessRefusals.OnlyAttendees
        : state.Programme?.Find(Session) is not { } session ? SessionRefusals.Unknown
        : On && session.Cancelled ? AskQuestion.Cancelled
        : On && !Reminding.IsOffered(session, now) ? TooLate
        : new ReminderSet(Session, reader, On);
}
