using Live.Chairs;
using Live.Programmes;
using Live.Questions;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>Makes frames out of the state: what each screen sees, and nothing that it must not.</summary>
public sealed class Frames(Node node, Lookalikes lookalikes)
{
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

    /// <summary>Some questions of a session, with all of it whose views depend on theirs.</summary>
    private static IEnumerable<Question> WithDependents(Live.State state, SessionId id, IEnumerable<Question> questions) => questions
        .SelectMany(question => state.Questions.Related(question)
            .Concat(question.Name is null ? [] : state.Questions.By(question.Asker).Where(other => other.Session == id)))
        .DistinctBy(question => question.Id);

    private static StageQuestion Show(Question question) =>
        new(question.Text, question.Name, question.Origin is not Origin.Room, question.Votes);
}
