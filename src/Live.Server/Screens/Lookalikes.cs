using Live.Programmes;
using Live.Questions;

namespace Live.Server.Screens;

/// <summary>
/// Which earlier open question a question repeats, for the chairs' screens. What was found out about words is kept from frame
/// to frame, so that a frame costs what changed. Safe for all threads.
/// </summary>
public sealed class Lookalikes
{
    private readonly Lock gate = new();
    private readonly Dictionary<SessionId, (LikenessIndex Index, Dictionary<QuestionId, QuestionId?> Told)> sessions = [];

    /// <summary>Some questions of a session, each with the one that it repeats.</summary>
    /// <param name="state">What is so now.</param>
    /// <param name="session">The session.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="whole">These are all; otherwise those are added that repeat another one than before.</param>
    /// <param name="told">Whether everybody who watches is told, so that what is the same need not be told again.</param>
    public IReadOnlyList<(Question Question, QuestionId? Similar)> Of(
        Live.State state, SessionId session, IEnumerable<Question> questions, bool whole, bool told)
    {
        lock (gate)
        {
            if (!sessions.TryGetValue(session, out var known))
                sessions[session] = known = (new LikenessIndex(), []);
            Question[] shown = [.. questions];
            foreach (var question in known.Index.IsEmpty ? state.Questions.AllIn(session) : shown)
                known.Index.Put(question);
            List<(Question, QuestionId?)> all = [.. shown.Select(question => (question, Find(state, known.Index, question)))];
            if (!whole)
            {
                all.AddRange(shown.SelectMany(question => known.Index.EverAlike(question.Id)).Distinct()
                    .Except(shown.Select(question => question.Id)).Select(state.Questions.Find).OfType<Question>()
                    .Where(question => question.Session == session).Select(question => (question, Find(state, known.Index, question)))
                    .Where(each => !told || !known.Told.TryGetValue(each.question.Id, out var before) || before != each.Item2));
            }

            if (told)
            {
                foreach (var (question, similar) in all)
                    known.Told[question.Id] = similar;
            }

            return all;
        }
    }

    private static QuestionId? Find(Live.State state, LikenessIndex index, Question question) =>
        question is not { MergedInto: null, State: QuestionState.Waiting or QuestionState.Queued } ? null
        : index.Alike(question.Id).Select(state.Questions.Find).OfType<Question>()
            .Where(other => other.Session == question.Session && other.Poster == question.Poster && IsEarlier(other, question))
            .Select(state.Questions.Main)
            .FirstOrDefault(main => main.Id != question.Id && main.State is QuestionState.Waiting or QuestionState.Queued or QuestionState.Asking)?.Id;

    private static bool IsEarlier(Question one, Question other) =>
        one.AskedAt != other.AskedAt ? one.AskedAt < other.AskedAt : string.CompareOrdinal(one.Id.Value, other.Id.Value) < 0;
}
