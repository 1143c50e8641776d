using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>
/// Puts a session's queue into an order, by hand. What is not named follows by votes; no names at all mean: by votes again.
/// </summary>
/// <param name="Session">The session.</param>
/// <param name="Ids">Queued questions in their order, at most <see cref="Most"/>; others are passed over.</param>
public sealed record ArrangeQueue(SessionId Session, IReadOnlyList<QuestionId> Ids) : ICommand
{
    /// <summary>More than anybody arranges by hand.</summary>
    public const int Most = 500;

    /// <summary>More than that.</summary>
    public static readonly Refusal TooMany = new("queue.too-many", $"At most {Most} questions can be put into an order by hand.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        state.Programme?.Find(Session) is null ? SessionRefusals.Unknown
        : !Roles.MayModerate(state.Programme, who, Session) ? AccessRefusals.ChairNeeded
        : Ids.Count > Most ? TooMany
        : new QueueArranged(Session, [.. Ids.Distinct().Where(id => IsQueued(state, Session, id))]);

    /// <summary>The arranged part of a session's queue, in its order.</summary>
    public static IEnumerable<Question> Arranged(State state, SessionId session) =>
        state.Questions.Queued(session).Where(question => question.Place is not null)
            .OrderBy(question => question.Place).ThenBy(question => question, QuestionOrder.Instance);

    internal static Folded Apply(State state, QueueArranged fact)
    {
        var book = state.Questions;
        foreach (var question in book.Queued(fact.Session).ToArray())
        {
            var place = fact.Ids.IndexOf(question.Id);
            if (question.Place != (place < 0 ? null : place))
                book = book.Set(question with { Place = place < 0 ? null : place });
        }

        return state with { Questions = book };
    }

    private static bool IsQueued(State state, SessionId session, QuestionId id) =>
        state.Questions.Find(id) is { State: QuestionState.Queued, MergedInto: null } question && question.Session == session;
}
