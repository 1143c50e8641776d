using Live.Announcements;
using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>
/// What a session's questions become when it is over: the one being asked had its answer, the others are answered in
/// writing, and so is what is asked from then on.
/// </summary>
/// <remarks>
/// A session is over for one end: when it is prolonged or moved afterwards it takes questions again, and is over again
/// after its new end. What was left stays with the speakers then, and the chair can take any of it up again.
/// A cancelled session leaves nothing: it may come back, and until then each asker chooses (<see cref="AskInWriting"/>).
/// </remarks>
public static class Leftovers
{
    /// <summary>A talk runs over and its chair still takes questions: so long after the programmed end they are left.</summary>
    public static readonly TimeSpan Grace = Routing.Afterglow;

    /// <summary>Whether a session's questions are answered in writing when it is over. At posters they are from the start.</summary>
    public static bool HasThem(Session session) => session.TakesQuestions && session.Kind is not SessionKind.Poster;

    /// <summary>When a session's rest is left; nothing is announced then.</summary>
    public static IEnumerable<Moment> MomentOf(Session session) => HasThem(session) && !session.Cancelled
        ? [new Moment(MomentKind.Leftovers, session.Id, session.End + Grace, TimeSpan.Zero)]
        : [];

    /// <summary>Whether a session's rest has been left, for the end that it has now.</summary>
    public static bool AreLeft(State state, SessionId session) =>
        state.Programme?.Find(session) is { Cancelled: false } found && state.Left.TryGetValue(session, out var end) && end == found.End;

    /// <summary>The questions of a session that wait for an answer in writing or got one, in the order of their numbers.</summary>
    public static IEnumerable<Question> Of(State state, SessionId session) =>
        state.Questions.In(session).Where(question => question.IsLeftover).OrderBy(question => question.Number);

    internal static Folded Apply(State state, Entry entry, RestLeft fact) =>
        state.Programme?.Find(fact.Session)?.End == fact.End
            ? Leave(state, entry, fact.Session, fact.End)
            : new Folded(state, LeaveRest.Moved);

    /// <summary>A session is over for that end; its rest is left unless it has another end by now.</summary>
    internal static State Leave(State state, Entry entry, SessionId session, DateTimeOffset end) =>
        Sweep(AreLeft(state, session) ? state : state with { Left = state.Left.SetItem(session, end) }, entry, session);

    /// <summary>Leaves what is open in a session that is over; changes nothing in any other.</summary>
    internal static State Sweep(State state, Entry entry, SessionId session)
    {
        if (!AreLeft(state, session))
            return state;
        var book = state.Questions;
        foreach (var question in state.Questions.In(session).Where(each => each.State.IsOpen()).Order(QuestionOrder.Instance).ToArray())
        {
            if (question.State is QuestionState.Asking)
                book = book.Set(Done(question, QuestionState.Answered, entry));
            else if (question.State is not QuestionState.Later)
                book = book.Set(Done(question, QuestionState.Later, entry) with { Number = question.Number ?? book.NextNumber(session) });
        }

        return state with { Questions = book };
    }

    private static Question Done(Question question, QuestionState to, Entry entry) => question with
    {
        State = to,
        Before = question.State,
        ReasonBefore = null,
        DoneAt = entry.At,
        WithRest = true,
        HandedAs = null,
        Revision = entry.Position,
        TakenBy = entry.Who.PersonId ?? question.TakenBy,
    };
}
