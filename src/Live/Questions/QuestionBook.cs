using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Questions;

/// <summary>All questions of a gathering, found by id, by session and by asker without a scan.</summary>
public sealed record QuestionBook
{
    /// <summary>No questions.</summary>
    public static readonly QuestionBook Empty = new();

    private QuestionBook()
    {
    }

    /// <summary>Every question ever asked.</summary>
    public ImmutableDictionary<QuestionId, Question> ById { get; private init; } = ImmutableDictionary<QuestionId, Question>.Empty;

    private ImmutableDictionary<SessionId, SessionQuestions> BySession { get; init; } =
        ImmutableDictionary<SessionId, SessionQuestions>.Empty;

    private ImmutableDictionary<string, ImmutableList<QuestionId>> ByAsker { get; init; } =
        ImmutableDictionary.Create<string, ImmutableList<QuestionId>>(StringComparer.Ordinal);

    private ImmutableDictionary<(string Channel, string Ts), QuestionId> BySource { get; init; } =
        ImmutableDictionary<(string Channel, string Ts), QuestionId>.Empty;

    /// <summary>The question with that id, or null.</summary>
    public Question? Find(QuestionId id) => ById.GetValueOrDefault(id);

    /// <summary>The questions that belong to a session now, in the order they came.</summary>
    public IEnumerable<Question> In(SessionId session) => Of(session).Ids.Select(id => ById[id]);

    /// <summary>The questions of a session that its chair has taken, in no order; without looking at the others.</summary>
    public IEnumerable<Question> Queued(SessionId session) => Of(session).Queued.Select(id => ById[id]);

    /// <summary>The questions at one poster of a session, in the order they came.</summary>
    public IEnumerable<Question> At(SessionId session, int poster) => In(session).Where(question => question.Poster == poster);

    /// <summary>How many people wait for an answer at each poster of a session; nobody at those that are not in it.</summary>
    public IReadOnlyDictionary<int, int> WaitingAtPosters(SessionId session) => In(session)
        .Where(question => question.Poster is not null && question.State.IsOpen())
        .Select(question => (Poster: question.Poster!.Value, question.Asker)).Distinct()
        .CountBy(waiting => waiting.Poster).ToDictionary();

    /// <summary>How many questions belong to a session now.</summary>
    public int CountIn(SessionId session) => Of(session).Ids.Count;

    /// <summary>How many questions of a session are in a state now.</summary>
    public int CountIn(SessionId session, QuestionState state) => Of(session).Count(state);

    /// <summary>The number for the next question of a session that is left for an answer in writing.</summary>
    public int NextNumber(SessionId session) => In(session).Max(question => question.Number) + 1 ?? 1;

    /// <summary>The questions one pseudonym asked, oldest first.</summary>
    public IEnumerable<Question> By(string asker) =>
        ByAsker.TryGetValue(asker, out var ids) ? ids.Select(id => ById[id]) : [];

    /// <summary>The question that a Slack message became, the first if there are several; or null.</summary>
    public Question? At(string channel, string ts) => BySource.TryGetValue((channel, ts), out var id) ? ById[id] : null;

    /// <summary>The question being put to the speaker in a session, or null.</summary>
    public Question? Asking(SessionId session) => Of(session).Asking is { } id ? ById[id] : null;

    /// <summary>The book with a new question.</summary>
    public QuestionBook Add(Question question) => this with
    {
        ById = ById.Add(question.Id, question),
        BySession = BySession.SetItem(question.Session, Of(question.Session).Add(question)),
        ByAsker = ByAsker.SetItem(question.Asker, ByAsker.TryGetValue(question.Asker, out var ids) ? ids.Add(question.Id) : [question.Id]),
        BySource = question.Source is { } source && !BySource.ContainsKey((source.Channel, source.Ts))
            ? BySource.Add((source.Channel, source.Ts), question.Id) : BySource,
    };

    /// <summary>The book with a question changed: its state, its words, its votes or its session.</summary>
    public QuestionBook Set(Question question)
    {
        var before = ById[question.Id];
        var book = this with { ById = ById.SetItem(question.Id, question) };
        if (before.Session != question.Session)
        {
            return book with
            {
                BySession = BySession
                    .SetItem(before.Session, Of(before.Session).Remove(before))
                    .SetItem(question.Session, Of(question.Session).Add(question)),
            };
        }

        return before.State == question.State
            ? book
            : book with { BySession = BySession.SetItem(question.Session, Of(question.Session).Move(before, question)) };
    }

    private SessionQuestions Of(SessionId session) => BySession.GetValueOrDefault(session, SessionQuestions.None);
}
