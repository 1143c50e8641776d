using Live.Announcements;
using Live.Chairs;
using Live.Programmes;
using Live.Questions;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>Makes the frames of the organizers' desk: whole ones for who comes, and for all who watch what changed since the last.</summary>
public sealed class DeskFrames(Node node, Health health)
{
    private const int MostMessages = 10;
    private static readonly string[] Nobody = [];

    private DeskDay? day; // what only another programme changes
    private DeskFrame? last;
    private Dictionary<string, DeskSession> sessions = [];
    private Dictionary<string, LedgerView> ledger = [];

    /// <summary>Everything.</summary>
    public DeskFrame Whole(Live.State state)
    {
        var day = Day(state);
        return new DeskFrame(
            node.Epoch, state.Position, node.Now, true, day.Programme.TimeZone, day.Programme.Name, state.ScheduleVersion,
            day.Rooms,
            [.. day.Programme.Sessions.Select(session => Session(state, day, session))],
            [.. Ledger.Of(state).Select(Line)],
            [.. state.Releases.Reverse().Select(release => DeskChanges.Of(state, release))],
            [.. state.Held.Select(held => DeskChanges.Of(state, held))],
            [.. state.Broadcasts.Values.OrderByDescending(broadcast => broadcast.At).Select(broadcast => DeskChanges.Of(state, broadcast))],
            [.. day.People.Select(person => state.Revoked.TryGetValue(new(person.Id), out var at) ? person with { RevokedAt = at } : person)],
            health.View());
    }

    /// <summary>
    /// What changed since the last of these: values, never operations, so that who has seen more already loses nothing. For
    /// one caller, who sends each to everybody who watches.
    /// </summary>
    public DeskFrame Next(Live.State state)
    {
        var frame = Whole(state);
        var (before, then) = (last, (sessions, ledger));
        last = frame;
        sessions = frame.Sessions.ToDictionary(item => item.Session.Id, StringComparer.Ordinal);
        ledger = frame.Ledger.ToDictionary(line => line.Id, StringComparer.Ordinal);
        if (before is null || before.Epoch != frame.Epoch || before.Version != frame.Version || before.Rooms != frame.Rooms)
            return frame;
        return frame with
        {
            Whole = false,
            Rooms = null,
            Sessions = [.. frame.Sessions.Where(item => !then.sessions.TryGetValue(item.Session.Id, out var old) || !Same(old, item))],
            Ledger = [.. frame.Ledger.Where(line => then.ledger.GetValueOrDefault(line.Id) != line)],
            Chairs = frame.Chairs!.SequenceEqual(before.Chairs!) ? null : frame.Chairs,
        };
    }

    private DeskDay Day(Live.State state)
    {
        var known = day;
        if (known is null || !known.IsOf(state))
            day = known = new DeskDay(state);
        return known;
    }

    private DeskSession Session(Live.State state, DeskDay day, Session session)
    {
        int Count(QuestionState of) => state.Questions.CountIn(session.Id, of);
        var (waiting, answered) = (Count(QuestionState.Waiting), Count(QuestionState.Answered));
        var asking = Count(QuestionState.Asking);
        var queued = Count(QuestionState.Queued) + asking;
        var all = state.Questions.CountIn(session.Id);
        var planned = day.Of(session);
        return new DeskSession(
            planned.View, planned.Was, waiting, queued, answered, all - waiting - queued - answered,
            all == 0 ? 0 : state.Questions.In(session.Id).Count(question => question.Origin is Origin.Room), asking > 0,
            planned.Absorbers,
            ChairMark.Of(state, day.Programme, session),
            session.Chairs.IsEmpty || session.End <= node.Now ? Nobody : planned.StandIns,
            [.. state.Chairs.To(session.Id).TakeLast(MostMessages).Select(message => ChairMessageView.Of(day.Programme, message))]);
    }

    /// <summary>Equal in every part; what a session's plan says is one object for as long as the programme is.</summary>
    private static bool Same(DeskSession one, DeskSession other) =>
        one with { Chairs = other.Chairs, Messages = other.Messages } == other
        && one.Chairs.SequenceEqual(other.Chairs) && one.Messages.SequenceEqual(other.Messages);

    private static LedgerView Line(LedgerLine line) => new(
        line.Moment.Id.Value, line.Moment.Kind, line.Session?.Title ?? line.Moment.Session.Value, line.Moment.Due,
        line.Moment.Lead.TotalMinutes, line.Place is { } place ? "#" + place : null, line.Status, line.Reason);
}
