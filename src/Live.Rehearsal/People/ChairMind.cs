using Live.Rehearsal.People.Hub;

namespace Live.Rehearsal.People;

/// <summary>
/// How a chair decides what to press next, from the screen and the clock alone. What becomes of a question hangs on its
/// number and the seed, so the same seed treats the same question alike.
/// </summary>
internal sealed class ChairMind(Scene scene)
{
    private static readonly TimeSpan TidyingUp = TimeSpan.FromMinutes(3);
    private const int ShareOfAlike = 25; // of a hundred

    private static readonly TimeSpan AnswerTime = TimeSpan.FromMinutes(1.5);
    private static readonly string[] Reasons = ["asked already", "answered in the talk", "not about this talk"];

    private readonly Dictionary<string, DateTimeOffset> firstSeen = new(StringComparer.Ordinal);
    private (string Question, DateTimeOffset Since)? asking;

    /// <summary>What to press now; null for nothing.</summary>
    public ChairMove? Next(Slot slot, IReadOnlyList<QuestionSeen> questions, DateTimeOffset now)
    {
        questions = [.. questions.Where(question => question.Poster is null && question.MergedInto is null)]; // the others are their authors', or asked together with one of these
        foreach (var question in questions)
            firstSeen.TryAdd(question.Id, now);
        var current = questions.FirstOrDefault(question => question.State == QuestionSeen.Asking);
        if (slot.Cancelled || now >= slot.End + TidyingUp)
            return TidyUp(questions, current);
        return Take(questions, now) ?? (now >= slot.AskingFrom ? Ask(questions, current, now) : null);
    }

    /// <summary>Whether anything is left to be done about these questions once the session is over.</summary>
    public static bool IsDone(IEnumerable<QuestionSeen> questions) => !questions.Any(question =>
        question.Poster is null && question.MergedInto is null && question.State is QuestionSeen.Waiting or QuestionSeen.Queued or QuestionSeen.Asking);

    /// <summary>Of what is left, some a chair gives to the speakers as one: then nobody votes any more.</summary>
    private ChairMove? TidyUp(IReadOnlyList<QuestionSeen> questions, QuestionSeen? current)
    {
        if (current is not null)
            return ChairMove.Answer(current);
        var left = questions.Where(question => question.State is QuestionSeen.Waiting or QuestionSeen.Queued).Take(2).ToArray();
        return left is [var one, var other] && scene.Choices(SampleText.NumberOf(other.Text) ?? 0).Next(100) < ShareOfAlike ? ChairMove.Merge(other, one)
            : left is [var next, ..] ? ChairMove.Leave(next)
            : null;
    }

    private ChairMove? Take(IReadOnlyList<QuestionSeen> questions, DateTimeOffset now)
    {
        foreach (var question in questions.Where(question => question.State == QuestionSeen.Waiting))
        {
            var choice = scene.Choices(SampleText.NumberOf(question.Text) ?? 0);
            if (now - firstSeen[question.Id] < TimeSpan.FromMinutes(1 + 3 * choice.NextDouble()))
                continue; // not read yet
            switch (choice.Next(100))
            {
                case < 8: return ChairMove.Dismiss(question, Reasons[choice.Next(Reasons.Length)]);
                case < 88: return ChairMove.Queue(question);
            }
        }

        return null;
    }

    private ChairMove? Ask(IReadOnlyList<QuestionSeen> questions, QuestionSeen? current, DateTimeOffset now)
    {
        if (current is null)
            asking = null;
        else if (asking?.Question != current.Id)
            asking = (current.Id, now);
        if (asking is { } on && now - on.Since < AnswerTime)
            return null;
        var next = questions.Where(question => question.State == QuestionSeen.Queued)
            .OrderByDescending(question => question.Pinned).ThenByDescending(question => question.Votes).FirstOrDefault();
        // Some chairs mark an answer, others just go on to the next question, which means the same.
        return next is null || (current is not null && current.Votes % 2 == 0)
            ? current is null ? null : ChairMove.Answer(current)
            : ChairMove.Put(next);
    }
}
