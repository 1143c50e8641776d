using Live.Programmes;

namespace Live.Schedule;

/// <summary>A session that does not take place, or takes place after all.</summary>
public static class Cancelling
{
    /// <summary>Plans to cancel a session, or to bring a cancelled one back.</summary>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Plan(Programme programme, SessionId id, bool cancelled, DateTimeOffset now)
    {
        if (programme.Find(id) is not { } session)
            return (null, SessionRefusals.Unknown);
        if (session.Cancelled == cancelled)
        {
            return (null, cancelled
                ? new Refusal("schedule.cancelled-already", $"{session.Title} is cancelled already.")
                : new Refusal("schedule.not-cancelled", $"{session.Title} is not cancelled."));
        }

        return cancelled && session.End <= now
            ? (null, RunningLate.Over)
            : (new ScheduleDraft(cancelled ? $"{session.Title} is cancelled" : $"{session.Title} takes place after all",
                [session with { Cancelled = cancelled }]), null);
    }
}
