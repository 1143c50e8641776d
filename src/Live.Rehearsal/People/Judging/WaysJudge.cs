namespace Live.Rehearsal.People.Judging;

/// <summary>Sees to it that every way to take part was really used: what nobody could use proves nothing.</summary>
internal sealed class WaysJudge(Notebook notebook)
{
    // Somebody may find nothing to vote for, or nothing left to answer; several do not.
    private const int Several = 3;

    /// <summary>The counts; what was planned and never worked is added to <paramref name="problems"/>.</summary>
    public WayCounts Judge(List<string> problems)
    {
        var (planned, done) = (notebook.Planned, notebook.Done);
        problems.AddRange(planned.Where(way => way.Value >= Several && !done.ContainsKey(way.Key))
            .Select(way => $"Never used: {way.Key}, though {way.Value} people meant to."));
        return new WayCounts(Of(Ways.OfAsking), Of(Ways.OfVoting), Of(Ways.OfCare));

        IReadOnlyDictionary<string, int> Of(IEnumerable<string> ways) => ways.Where(way => planned.ContainsKey(way) || done.ContainsKey(way))
            .ToDictionary(way => way, way => done.GetValueOrDefault(way));
    }
}
