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

    /// <summary>
    /// The questions that belong to a session now, in the order they came, without those that are asked together with another
    /// one: what a list shows.
    /// </summary>
    public IEnumerable<Question> In(SessionId session) => AllIn(session).Where(question => question.MergedInto is null);

    /// <summary>The same with those that are asked together with another one.</summary>
    public IEnumerable<Question> AllIn(SessionId session) => Of(session).Ids.Select(id => ById[id]);

    /// <summary>The question that is read out for this one: itself, unless it was merged into another.</summary>
    public Question Main(Question question)
    {
        while (question.MergedInto is { } into)
            question = ById[into];
        return question;
    }

    /// <summary>All that were merged into a question, and into those.</summary>
    public IEnumerable<Question> Together(Question question) =>
        question.Merged.Select(id => ById[id]).SelectMany(merged => Together(merged).Prepend(merged));

    /// <summary>All that are asked together with a question and itself, beginning with the one that is read out.</summary>
    public IEnumerable<Question> Related(Question question)
    {
        var main = Main(question);
        return Together(main).Prepend(main);
    }

    /// <summary>
    /// Whether another question of the same asker was put to the speaker in this session. Never of an anonymous one: that two
    /// are of the same person is nobody's business.
    /// </summary>
    public bool WasHeard(Question question) => question.Name is not null && By(question.Asker).Any(other =>
        other.Session == question.Session && other.Id != question.Id && Main(other) is var main && main.Id != Main(question).Id
        && main is { State: QuestionState.Asking } or { State: QuestionState.Answered, PutAt: not null });

    /// <summary>
    /// A question as its asker follows it: its own words, and what becomes of the one that it is asked together with.
    /// </summary>
    public Question Followed(Question question)
    {
        var main = Main(question);
        return main.Id == question.Id ? question : main with
        {
            Id = question.Id,
            Text = question.Text,
            Original = question.Original,
            Asker = question.Asker,
            Name = question.Name,
            Affiliation = question.Affiliation,
            Origin = question.Origin,
            AskedAt = question.AskedAt,
            Source = question.Source,
            Floor = question.Floor,
            Pinned = question.Pinned,
            Number = question.Number,
            OwnVoters = question.OwnVoters,
            MergedInto = main.Id,
            Merged = question.Merged,
            Revision = Math.Max(main.Revision, question.Revision),
        };
    }

    /// <summary>The questions of a session that its chair has taken, in no order; without looking at the others.</summary>
    public IEnumerable<Question> Queued(SessionId session) => Of(session).Queued.Select(id => ById[id]);

    /// <summary>The questions at one poster of a session, in the order they came, as <see cref="In"/> lists them.</summary>
    public IEnumerable<Question> At(SessionId session, int poster) => In(session).Where(question => question.Poster == poster);

    /// <summary>How many people wait for an answer at each poster of a session; nobody at those that are not in it.</summary>
    public IReadOnlyDictionary<int, int> WaitingAtPosters(SessionId session) => AllIn(session)
        .Where(question => question.Poster is not null && Main(question).State.IsOpen())
        .Select(question => (Poster: question.Poster!.Value, question.Asker)).Distinct()
        .CountBy(waiting => waiting.Poster).ToDictionary();

    /// <summary>How many questions belong to a session now, as <see cref="In"/> lists them.</summary>
    public int CountIn(SessionId session) => Of(session).Ids.Count - Of(session).Merged;

    /// <summary>How many questions of a session are in a state now.</summary>
    public int CountIn(SessionId session, QuestionState state) => Of(session).Count(state);

    /// <summary>The number for the next question of a session that is left for an answer in writing.</summary>
    public int NextNumber(SessionId session) => AllIn(session).Max(question => question.Number) + 1 ?? 1;

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
        ByAsker = question.Floor ? ByAsker : ByAsker.SetItem(question.Asker, ByAsker.TryGetValue(question.Asker, out var ids) ? ids.Add(question.Id) : [question.Id]),
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

        return before.State == question.State && before.MergedInto is null == question.MergedInto is null
            ? book
            : book with { BySession = BySession.SetItem(question.Session, Of(question.Session).Move(before, question)) };
    }

    private SessionQuestions Of(SessionId session) => BySession.GetValueOrDefault(session, SessionQuestions.None);
}
