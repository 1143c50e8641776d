using Live.Programmes;

namespace Live.Questions;

/// <summary>Open questions that ask about the same as one that is not sent yet.</summary>
public static class SimilarQuestions
{
    /// <summary>How many are shown at most.</summary>
    public const int Most = 3;

    /// <summary>
    /// From here on two questions count as about the same (<see cref="Wording.Likeness"/>). It is strict: a different
    /// question that is held back costs more than a similar one that is not.
    /// </summary>
    public const double Threshold = 0.8;

    /// <summary>The most alike first, at most <see cref="Most"/>; those of the asker are left out.</summary>
    /// <param name="state">What is so now.</param>
    /// <param name="session">Where the question would go.</param>
    /// <param name="poster">At which of its posters, or null.</param>
    /// <param name="text">As typed.</param>
    /// <param name="askers">The pseudonyms under which the asker may have asked.</param>
    public static IReadOnlyList<Question> Find(State state, SessionId session, int? poster, string text, IReadOnlyCollection<string> askers)
    {
        var wording = Wording.Of(text);
        return
        [
            .. state.Questions.In(session)
                .Where(question => question.Poster == poster && question.State.IsOpen() && !askers.Contains(question.Asker))
                .Select(question => (Question: question, Likeness: Likeness(wording, question)))
                .Where(found => found.Likeness >= Threshold)
                .OrderByDescending(found => found.Likeness).ThenBy(found => found.Question, QuestionOrder.Instance)
                .Take(Most).Select(found => found.Question),
        ];
    }

    /// <summary>How many people want one of these questions asked: those who asked and those who voted.</summary>
    public static int People(IEnumerable<Question> questions) =>
        questions.SelectMany(question => question.Floor ? question.Voters : question.Voters.Add(question.Asker)).Distinct(StringComparer.Ordinal).Count();

    private static double Likeness(Wording wording, Question question)
    {
        var likeness = wording.Likeness(Wording.Of(question.Text));
        return question.Text == question.Original
            ? likeness : Math.Max(likeness, wording.Likeness(Wording.Of(question.Original)));
    }
}
