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

    private ImmutableDictionary<SessionId, ImmutableList<QuestionId>> BySession { get; init; } =
        ImmutableDictionary<SessionId, ImmutableList<QuestionId>>.Empty;

    private ImmutableDictionary<string, ImmutableList<QuestionId>> ByAsker { get; init; } =
        ImmutableDictionary.Create<string, ImmutableList<QuestionId>>(StringComparer.Ordinal);

    private ImmutableDictionary<SessionId, QuestionId> AskingNow { get; init; } =
        ImmutableDictionary<SessionId, QuestionId>.Empty;

    /// <summary>The question with that id, or null.</summary>
    public Question? Find(QuestionId id) => ById.GetValueOrDefault(id);

    /// <summary>The questions that belong to a session now, in the order they came.</summary>
    public IEnumerable<Question> In(SessionId session) =>
        BySession.TryGetValue(session, out var ids) ? ids.Select(id => ById[id]) : [];

    /// <summary>How many questions belong to a session now.</summary>
    public int CountIn(SessionId session) => BySession.TryGetValue(session, out var ids) ? ids.Count : 0;

    /// <summary>The questions one pseudonym asked, oldest first.</summary>
    public IEnumerable<Question> By(string asker) =>
        ByAsker.TryGetValue(asker, out var ids) ? ids.Select(id => ById[id]) : [];

    /// <summary>The question being put to the speaker in a session, or null.</summary>
    public Question? Asking(SessionId session) => AskingNow.TryGetValue(session, out var id) ? ById[id] : null;

    /// <summary>The book with a new question.</summary>
    public QuestionBook Add(Question question) => this with
    {
        ById = ById.Add(question.Id, question),
        BySession = Append(BySession, question.Session, question.Id),
        ByAsker = Append(ByAsker, question.Asker, question.Id),
    };

    /// <summary>The book with a question changed: its state, its words, its votes or its session.</summary>
    public QuestionBook Set(Question question)
    {
        var before = ById[question.Id];
        var book = this with { ById = ById.SetItem(question.Id, question) };
        if (before.Session != question.Session)
        {
            book = book with
            {
                BySession = Append(
                    BySession.SetItem(before.Session, BySession[before.Session].Remove(question.Id)), question.Session, question.Id),
            };
        }

        if (before.State == question.State && before.Session == question.Session)
            return book;
        var asking = book.AskingNow;
        if (before.State == QuestionState.Asking && asking.GetValueOrDefault(before.Session) == question.Id)
            asking = asking.Remove(before.Session);
        if (question.State == QuestionState.Asking)
            asking = asking.SetItem(question.Session, question.Id);
        return book with { AskingNow = asking };
    }

    private static ImmutableDictionary<TKey, ImmutableList<QuestionId>> Append<TKey>(
        ImmutableDictionary<TKey, ImmutableList<QuestionId>> index, TKey key, QuestionId id) where TKey : notnull =>
        index.SetItem(key, index.TryGetValue(key, out var ids) ? ids.Add(id) : [id]);
}
