using Live.Questions;

namespace Live.Reports;

/// <summary>What became of questions. Every question is counted in exactly one of these, so they add up to <see cref="Asked"/>.</summary>
/// <param name="Aloud">Answered in the session, whether or not something was written afterwards as well.</param>
/// <param name="Written">Answered in writing only.</param>
/// <param name="Left">With the speakers, who have not answered in writing yet.</param>
/// <param name="Dismissed">Set aside by a chair.</param>
/// <param name="Withdrawn">Taken back by who asked.</param>
/// <param name="Open">Waiting, queued or being asked: nothing has become of them yet.</param>
public sealed record Outcomes(int Aloud, int Written, int Left, int Dismissed, int Withdrawn, int Open)
{
    /// <summary>How many were asked.</summary>
    public int Asked => Answered + Left + Dismissed + Withdrawn + Open;

    /// <summary>How many got an answer, either way.</summary>
    public int Answered => Aloud + Written;

    /// <summary>Counts questions.</summary>
    public static Outcomes Of(IReadOnlyCollection<Question> questions)
    {
        int Count(params ReadOnlySpan<QuestionState> states)
        {
            var count = 0;
            foreach (var question in questions)
                count += states.Contains(question.State) ? 1 : 0;
            return count;
        }

        var written = questions.Count(WasWritten);
        return new Outcomes(
            Count(QuestionState.Answered) - written, written, Count(QuestionState.Later), Count(QuestionState.Dismissed),
            Count(QuestionState.Withdrawn), Count(QuestionState.Waiting, QuestionState.Queued, QuestionState.Asking));
    }

    /// <summary>Whether a question has only an answer in writing: what was written after it had been asked aloud is an addition.</summary>
    internal static bool WasWritten(Question question) =>
        question is { State: QuestionState.Answered, Answer: not null, Before: not QuestionState.Asking };

    /// <summary>Whether a question was put to the speaker, and not taken back unanswered.</summary>
    internal static bool WasPut(Question question) =>
        question.PutAt is not null
        && (question.State is QuestionState.Asking || question.State is QuestionState.Answered && !WasWritten(question));
}
