namespace Live.Rehearsal.People.Judging;

/// <summary>
/// Judges whether every vote counts, once. Who voted for two questions that are asked together then has one vote or two,
/// by which came first, the second vote or the merging: nobody is told after a reaction, so both are right.
/// </summary>
internal sealed class VotesJudge(Notebook notebook)
{
    public VoteCounts Judge(FinalState state, List<string> problems)
    {
        var into = state.Questions.DistinctBy(question => question.Id).ToDictionary(question => question.Id, question => question.MergedInto);
        var (cast, counted) = (notebook.Votes, state.Questions.Sum(question => question.OwnVotes ?? question.Votes));
        var people = cast.Select(vote => (vote.User, Main(vote.Question))).Distinct().Count();
        if (counted < people - notebook.DoubtfulVotes || counted > cast.Count + notebook.DoubtfulVotes)
            problems.Add($"{cast.Count} votes were cast, and {counted} are counted.");
        return new VoteCounts(cast.Count, counted);

        string Main(string question)
        {
            var main = question;
            for (var steps = 0; steps <= into.Count && into.GetValueOrDefault(main) is { } next; steps++)
                main = next;
            return main;
        }
    }
}
