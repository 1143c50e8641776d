namespace Live.Rehearsal.People.Judging;

/// <summary>
/// Judges whether every vote counts, once. Who voted for two questions that are asked together has one vote or two, by which
/// came first, the second vote or the merging; and who asked one of them has a vote without casting it. Nobody is told after a
/// reaction, so all of that is right.
/// </summary>
internal sealed class VotesJudge(Notebook notebook)
{
    public VoteCounts Judge(FinalState state, List<string> problems, List<string> notes)
    {
        var into = state.Questions.DistinctBy(question => question.Id).ToDictionary(question => question.Id, question => question.MergedInto);
        var (cast, counted) = (notebook.Votes, state.Questions.Sum(Own));
        var asked = notebook.Questions.SelectMany(question => notebook.SightingsOf(question.Number).Select(seen => (question.User, Main(seen.Id)))).ToHashSet();
        var least = cast.Select(vote => (vote.User, Main: Main(vote.Question))).Distinct().Where(vote => !asked.Contains(vote)).ToArray();
        if (counted < least.Length - notebook.DoubtfulVotes || counted > cast.Count + notebook.DoubtfulVotes)
        {
            var counts = state.Questions.ToLookup(question => Main(question.Id), Own);
            var lost = least.ToLookup(vote => vote.Main).Where(votes => counts[votes.Key].Sum() < votes.Count())
                .Select(votes => $" {votes.Key} has {counts[votes.Key].Sum()} of {votes.Count()}.");
            problems.Add($"{cast.Count} votes were cast, and {counted} are counted.{string.Concat(lost)}");
        }
        else if (counted < cast.Count)
        {
            notes.Add(counted >= least.Length
                ? $"Votes cast and not counted: {cast.Count - counted}. Whoever asked or voted for questions that are asked together has one vote."
                : $"Votes of which nobody can tell whether they were cast: {notebook.DoubtfulVotes}.");
        }

        return new VoteCounts(cast.Count, counted);

        static int Own(FinalQuestion question) => question.OwnVotes ?? question.Votes;

        string Main(string question)
        {
            var main = question;
            for (var steps = 0; steps <= into.Count && into.GetValueOrDefault(main) is { } next; steps++)
                main = next;
            return main;
        }
    }
}
