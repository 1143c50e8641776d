using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>
/// Takes back that a session's rest was left for answers in writing: what was left with it and not touched since stands again
/// where it stood, and what is asked from now on waits for the chair.
/// </summary>
public sealed record BringRestBack(SessionId Session) : ICommand
{
    /// <summary>There is nothing to bring back.</summary>
    public static readonly Refusal NotLeft = new("leftovers.not-left", "The rest of this session's questions is with its chair already.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        state.Programme?.Find(Session) is null ? SessionRefusals.Unknown
        : !Roles.MayModerate(state.Programme, who, Session) ? AccessRefusals.ChairNeeded
        : state.Left.TryGetValue(Session, out var end) ? new RestBroughtBack(Session, end)
        : NotLeft;

    internal static Folded Apply(State state, Entry entry, RestBroughtBack fact)
    {
        if (!state.Left.TryGetValue(fact.Session, out var end) || end != fact.End)
            return new Folded(state, NotLeft);
        var book = state.Questions;
        foreach (var question in book.In(fact.Session).Where(each => each.WithRest && each.Answer is null).ToArray())
        {
            var to = question.Before ?? QuestionState.Waiting;
            if (to is QuestionState.Asking && book.Asking(fact.Session) is not null)
                continue; // another one is being asked by now, so this one has had its answer
            book = book.Set(question with
            {
                State = to, Before = null, DoneAt = null, WithRest = false, Revision = entry.Position, TakenBy = entry.Who.PersonId ?? question.TakenBy,
            });
        }

        return state with { Questions = book, Left = state.Left.Remove(fact.Session) };
    }
}
