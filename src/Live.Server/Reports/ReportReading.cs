using Live.Log;
using Live.Programmes;
using Live.Reports;
using Live.Server.Screens.Views;

namespace Live.Server.Reports;

/// <summary>Who may read which report: organizers everything, a chair what they chair.</summary>
public static class ReportReading
{
    /// <summary>The report of one session, or without one of everything that this person may read.</summary>
    /// <param name="state">As of now; a programme is published.</param>
    /// <param name="who">Who wants to read it.</param>
    /// <param name="session">The session's id; null for the gathering, or for a chair the own sessions.</param>
    /// <param name="now">The time, UTC.</param>
    public static Reply<ReportView> Read(Live.State state, Who who, string? session, DateTimeOffset now)
    {
        var programme = state.Programme!;
        if (session is not null)
        {
            var id = new SessionId(session);
            return programme.Find(id) is null ? SessionRefusals.Unknown
                : Roles.MayModerate(programme, who, id) ? Of([id], ReportScope.Session)
                : AccessRefusals.ChairNeeded;
        }

        if (Roles.IsOrganizer(programme, who))
            return ReportView.Of(programme, Report.Of(state, now), ReportScope.Event);
        HashSet<SessionId> own = [.. programme.Sessions.Select(each => each.Id).Where(id => Roles.MayModerate(programme, who, id))];
        return own.Count > 0 ? Of(own, ReportScope.Sessions) : AccessRefusals.OrganizerNeeded;

        ReportView Of(HashSet<SessionId> sessions, ReportScope scope) =>
            ReportView.Of(programme, Report.Of(state, sessions, now), scope);
    }
}
