namespace Live.Questions;

/// <summary>
/// Which of many questions ask much the same, kept up as they come and change. Each is compared only with those that share one
/// of its longest words and all of its numbers, and with a bounded number of them, so that a question costs about the same
/// however many there are; a look-alike may therefore be missed. Not thread-safe.
/// </summary>
public sealed class LikenessIndex
{
    /// <summary>How many questions are known at most; the oldest are forgotten.</summary>
    public const int Most = 1000;

    private const int MostPerWord = 48;

    private readonly Dictionary<QuestionId, Known> known = [];
    private readonly Dictionary<string, List<QuestionId>> byWord = new(StringComparer.Ordinal);
    private readonly Queue<QuestionId> order = new();

    /// <summary>Whether nothing is known yet.</summary>
    public bool IsEmpty => known.Count == 0;

    /// <summary>Takes a question in, or its new words. The same words again cost nothing.</summary>
    public void Put(Question question)
    {
        if (known.TryGetValue(question.Id, out var before) && before.Text == question.Text && before.Original == question.Original)
            return;
        if (before is not null)
            Forget(question.Id, before);
        else
            order.Enqueue(question.Id);
        var words = new Known(question.Text, question.Original) { Touched = before?.Touched ?? [] };
        foreach (var id in words.Marks.SelectMany(mark => byWord.GetValueOrDefault(mark) ?? []).ToHashSet())
        {
            if (words.Likeness(known[id]) is var likeness && likeness >= SimilarQuestions.Threshold)
            {
                (words.Alike[id], known[id].Alike[question.Id]) = (likeness, likeness);
                words.Touched.Add(id);
                known[id].Touched.Add(question.Id);
            }
        }

        known[question.Id] = words;
        foreach (var mark in words.Marks)
            Enter(mark, question.Id);
        if (order.Count > Most && order.Dequeue() is var oldest && known.Remove(oldest, out var gone))
            Forget(oldest, gone);
    }

    /// <summary>Those that ask much the same as a question, the most alike first.</summary>
    public IEnumerable<QuestionId> Alike(QuestionId id) => !known.TryGetValue(id, out var words) ? []
        : words.Alike.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Value, StringComparer.Ordinal).Select(pair => pair.Key);

    /// <summary>Those that ask much the same as a question, or did before one of them got other words.</summary>
    public IEnumerable<QuestionId> EverAlike(QuestionId id) => known.TryGetValue(id, out var words) ? words.Touched : [];

    private void Enter(string mark, QuestionId id)
    {
        if (!byWord.TryGetValue(mark, out var ids))
            byWord[mark] = ids = [];
        ids.Add(id);
        if (ids.Count > MostPerWord)
            ids.RemoveAt(0);
    }

    private void Forget(QuestionId id, Known words)
    {
        foreach (var mark in words.Marks)
        {
            if (byWord.TryGetValue(mark, out var ids) && ids.Remove(id) && ids.Count == 0)
                byWord.Remove(mark);
        }

        foreach (var other in words.Alike.Keys)
            known.GetValueOrDefault(other)?.Alike.Remove(id);
    }

    private sealed class Known(string text, string original)
    {
        private readonly Wording[] wordings = text == original ? [Wording.Of(text)] : [Wording.Of(text), Wording.Of(original)];

        public string Text => text;

        public string Original => original;

        public Dictionary<QuestionId, double> Alike { get; } = [];

        public HashSet<QuestionId> Touched { get; init; } = [];

        public IReadOnlyCollection<string> Marks => field ??= [.. wordings.SelectMany(wording => wording.Marks()).Distinct(StringComparer.Ordinal)];

        public double Likeness(Known other) => wordings.Max(mine => other.wordings.Max(mine.Likeness));
    }
}
