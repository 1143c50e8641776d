using Live.Announcements;
using Live.Chairs;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>Makes frames out of the state: what each screen sees, and nothing that it must not.</summary>
public sealed class Frames(Node node, Health health, Lookalikes lookalikes)
{
    private const int MostStandIns = 12; // more is no help in a hurry; anybody else can be chosen by name
    private const int MostMessages = 10;

    /// <summary>Everything that a session's chairs see.</summary>
    public ChairFrame Chair(Live.State state, SessionId id) => Chair(state, id, whole: true, state.Questions.AllIn(id), [], told: false);

    /// <summary>What has changed in a session since a position; the caller knows that no question has left it since.</summary>
    public ChairFrame ChairSince(Live.State state, SessionId id, long position) =>
        Chair(state, id, whole: false, state.Questions.AllIn(id).Where(question => question.Revision > position), [], told: false);

    /// <summary>Some questions of a session, and those that went away, for everybody who watches it.</summary>
    public ChairFrame ChairNews(Live.State state, SessionId id, IEnumerable<Question> questions, IReadOnlyList<string> gone) =>
        Chair(state, id, whole: false, questions, gone, told: true);

    private ChairFrame Chair(
        Live.State state, SessionId id, bool whole, IEnumerable<Question> questions, IReadOnlyList<string> gone, bool told)
    {
        var programme = state.Programme!;
        var session = programme.Find(id)!;
        if (!whole)
            questions = WithDependents(state, id, questions);
        return new ChairFrame(
            node.Epoch, state.Position, node.Now, whole, programme.TimeZone,
            SessionView.Of(programme, session),
            programme.After(session) is { } next ? SessionView.Of(programme, next) : null,
            whole ? [.. programme.Sessions.Select(other => SessionView.Of(programme, other))] : null,
            whole ? DismissQuestion.Reasons : null,
            [.. lookalikes.Of(state, id, questions, whole, told).Select(each => QuestionView.Of(state, programme, each.Question, each.Similar))],
            gone,
            ChairMark.Of(state, programme, session),
            [.. state.Chairs.To(id).Where(message => message.Read is null).Select(message => ChairMessageView.Of(programme, message))],
            [.. ArrangeQueue.Arranged(state, id).Select(question => question.Id.Value)]);
    }

    /// <summary>What the projector of a room shows.</summary>
    public StageFrame Stage(Live.State state, RoomId id)
    {
        var programme = state.Programme!;
        var room = programme.Room(id);
        var sessions = programme.In(id).ToArray();
        var questions = new Dictionary<string, StageQuestions>();
        foreach (var session in sessions)
        {
            var asking = state.Questions.Asking(session.Id);
            StageQuestion[] next =
            [
                .. state.Questions.Queued(session.Id).Order(QuestionOrder.Instance).Take(2).Select(Show),
            ];
            if (asking is not null || next.Length > 0)
                questions[session.Id.Value] = new StageQuestions(asking is null ? null : Show(asking), next);
        }

        return new StageFrame(
            node.Epoch, state.Position, node.Now, programme.TimeZone, programme.Name, room.Name, room.Channel,
            [.. sessions.Select(session => SessionView.Of(programme, session))], questions, Planned(state, sessions), Away(state, id));
    }

    private static Dictionary<string, DateTimeOffset> Planned(Live.State state, IEnumerable<Session> sessions) =>
        sessions.Select(session => (session.Id, Now: session.Start, Was: state.Published?.Find(session.Id)?.Start))
            .Where(session => session.Was is { } was && was != session.Now)
            .ToDictionary(session => session.Id.Value, session => session.Was!.Value);

    private static StageAway[] Away(Live.State state, RoomId room) =>
    [
        .. from planned in state.Published?.In(room) ?? []
           let session = state.Programme!.Find(planned.Id)
           where session is not null && (session.Cancelled || session.Room != room)
           select new StageAway(session.Title, planned.Start, session.Start, session.Cancelled ? null : state.Programme!.Room(session.Room).Name),
    ];

    /// <summary>What the organizers' desk shows.</summary>
    public DeskFrame Desk(Live.State state)
    {
        var programme = state.Programme!;
        return new DeskFrame(
            node.Epoch, state.Position, node.Now, programme.TimeZone, programme.Name, state.ScheduleVersion,
            [.. programme.Sessions.Select(session => Desk(state, programme, session))],
            [.. Ledger.Of(state).Select(Line)],
            [.. state.Releases.Reverse().Select(release => Release(state, programme, release))],
            [.. programme.People.Select(person => Person(state, programme, person))],
            health.View());
    }

    /// <summary>Some questions of a session, with all of it whose views depend on theirs.</summary>
    private static IEnumerable<Question> WithDependents(Live.State state, SessionId id, IEnumerable<Question> questions) => questions
        .SelectMany(question => state.Questions.Related(question)
            .Concat(question.Name is null ? [] : state.Questions.By(question.Asker).Where(other => other.Session == id)))
        .DistinctBy(question => question.Id);

    private static StageQuestion Show(Question question) =>
        new(question.Text, question.Name, question.Origin is not Origin.Room, question.Votes);

    private DeskSession Desk(Live.State state, Programme programme, Session session)
    {
        int Count(QuestionState of) => state.Questions.CountIn(session.Id, of);
        var (waiting, answered) = (Count(QuestionState.Waiting), Count(QuestionState.Answered));
        var queued = Count(QuestionState.Queued) + Count(QuestionState.Asking);
        var other = state.Questions.CountIn(session.Id) - waiting - queued - answered;
        return new DeskSession(SessionView.Of(programme, session), waiting, queued, answered, other,
            [.. RunningLate.Absorbers(programme, session).Select(absorber => absorber.Id.Value)],
            ChairMark.Of(state, programme, session),
            session.Chairs.IsEmpty || session.End <= node.Now ? [] : [.. StandIns.For(programme, session).Take(MostStandIns).Select(person => person.Id.Value)],
            [.. state.Chairs.To(session.Id).TakeLast(MostMessages).Select(message => ChairMessageView.Of(programme, message))]);
    }

    private static LedgerView Line(LedgerLine line) => new(
        line.Moment.Id.Value, line.Moment.Kind, line.Session?.Title ?? line.Moment.Session.Value, line.Moment.Due,
        line.Moment.Lead.TotalMinutes, line.Place is { } place ? "#" + place : null, line.Status, line.Reason);

    private static ReleaseView Release(Live.State state, Programme programme, Release release) => new(
        release.Version, release.At, release.Who.PersonId is { } id ? programme.Find(id)?.Name ?? id.Value : "Live", release.Headline,
        [.. ScheduleText.Lines(programme, release.Changes)],
        release.Version == state.ScheduleVersion && release.Undoes is null ? release.At + Live.Schedule.Release.UndoSpan : null,
        release.UndoneBy is not null);

    private static PersonView Person(Live.State state, Programme programme, Person person) => new(
        person.Id.Value, person.Name, person.Organizer,
        [.. programme.Sessions.Where(session => session.Chairs.Contains(person.Id)).Select(session => session.Title)],
        state.Revoked.TryGetValue(person.Id, out var at) ? at : null);
}
