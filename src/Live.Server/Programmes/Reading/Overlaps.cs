using Live.Programmes;

namespace Live.Server.Programmes.Reading;

/// <summary>Warns of sessions that are at the same time in the same room; cancelled ones are in nobody's way.</summary>
internal static class Overlaps
{
    public static void Report(IEnumerable<SessionDraft> drafts, Problems problems)
    {
        foreach (var room in drafts.Where(draft => !draft.Session.Cancelled).GroupBy(draft => draft.Session.Room))
        {
            SessionDraft? latest = null;
            foreach (var draft in room.OrderBy(draft => draft.Session.Start))
            {
                if (latest is not null && draft.Session.Start < latest.Session.End)
                    problems.Warning(draft.At, ProblemCodes.RoomOverlap,
                        $"\"{draft.Session.Title}\" begins before \"{latest.Session.Title}\" (line {latest.At.Line}) ends, in the same room.",
                        "Check the times, or give one of them another room.");
                if (latest is null || draft.Session.End > latest.Session.End)
                    latest = draft;
            }
        }
    }
}
