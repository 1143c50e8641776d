using Live.Programmes;
using Live.Schedule;
using Live.Server.Screens.Views;

namespace Live.Server.Schedule;

/// <summary>What a screen asks for, as a draft of the domain.</summary>
public static class ScheduleRequests
{
    private static readonly Refusal UnknownKind = new(
        "schedule.kind", "This change is not known here. Reload the page, please.");

    /// <summary>Plans the change, or says why it cannot be.</summary>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Draft(Programme programme, ChangeRequest change, DateTimeOffset now)
    {
        var session = new SessionId(change.Session);
        return change.Kind switch
        {
            "late" => RunningLate.Plan(programme, session, change.Minutes, AbsorbOf(change.Absorb), now),
            "cancel" => Cancelling.Plan(programme, session, cancelled: true, now),
            "restore" => Cancelling.Plan(programme, session, cancelled: false, now),
            _ => (null, UnknownKind),
        };
    }

    private static Absorb AbsorbOf(string? absorb) => absorb switch
    {
        null or "auto" => Absorb.Auto,
        "none" => Absorb.None,
        var session => Absorb.By(new SessionId(session)),
    };
}
