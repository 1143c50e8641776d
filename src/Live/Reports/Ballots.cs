using Live.Questions;

namespace Live.Reports;

/// <summary>Votes for questions.</summary>
/// <param name="Votes">How many votes stand, all questions together.</param>
/// <param name="Voters">How many people gave them: whoever voted for several questions is one.</param>
public sealed record Ballots(int Votes, int Voters)
{
    /// <summary>Counts the votes for some questions.</summary>
    public static Ballots Of(IReadOnlyCollection<Question> questions) => new(
        questions.Sum(question => question.Votes),
        questions.SelectMany(question => question.Voters).Distinct(StringComparer.Ordinal).Count());
}
