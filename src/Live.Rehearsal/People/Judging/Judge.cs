namespace Live.Rehearsal.People.Judging;

/// <summary>What a rehearsal came to, and what is wrong with it.</summary>
/// <param name="Report">The numbers.</param>
/// <param name="Notes">What is no broken promise, but worth knowing.</param>
/// <param name="Problems">Every broken promise in a sentence that says where to look; empty when all were kept.</param>
public sealed record Verdict(RehearsalReport Report, IReadOnlyList<string> Notes, IReadOnlyList<string> Problems)
{
    /// <summary>Whether everything that was promised was kept.</summary>
    public bool Kept => Problems.Count == 0;
}

/// <summary>
/// Judges a rehearsal from the outside: by what people were told and saw, by what stands in the workspace, and by what each
/// node exports.
/// </summary>
/// <param name="scene">Where it happened.</param>
/// <param name="tolerance">How late an announcement still counts as on time, gathering time.</param>
public sealed class Judge(Scene scene, TimeSpan tolerance)
{
    private readonly AnnouncementsJudge announcements = new(scene, tolerance);
    private readonly QuestionsJudge questions = new(scene);

    /// <summary>Waits until Slack shows everything as it should be, at most so long; what is missing then is judged as missing.</summary>
    /// <param name="state">The final state.</param>
    /// <param name="atMost">Real time.</param>
    /// <param name="cancellationToken">Ends the rehearsal.</param>
    public async Task SettleAsync(FinalState state, TimeSpan atMost, CancellationToken cancellationToken)
    {
        try
        {
            await scene.Workspace.WaitForAsync(_ => announcements.IsSettled(state) && questions.IsSettled(state), atMost, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The verdict tells what is missing.
        }
    }

    /// <summary>The verdict.</summary>
    /// <param name="states">What each node says; the first one is judged, and the others have to agree.</param>
    /// <param name="took">How long it really took.</param>
    public Verdict Say(IReadOnlyList<FinalState> states, TimeSpan took)
    {
        var (state, problems, notes) = (states[0], new List<string>(), new List<string>());
        var counts = (Questions: questions.Judge(state, problems), Announcements: announcements.Judge(state, problems));
        var votes = new VotesJudge(scene.Notebook).Judge(state, problems, notes);
        var ways = new WaysJudge(scene.Notebook).Judge(problems);
        for (var i = 1; i < states.Count; i++)
        {
            if (!states[i].Questions.SequenceEqual(state.Questions))
                problems.Add($"Node {i + 1} tells another story than node 1: compare their exports.");
        }

        var slack = scene.Workspace.Statistics();
        var limited = slack.RateLimited.Where(note => !note.WasPlanned).ToArray();
        problems.AddRange(limited.GroupBy(note => (note.Method, note.Limit))
            .Select(group => $"Over a limit: {group.Key.Method}, {group.Key.Limit}, {group.Count()} times, first at {group.First().At:HH:mm:ss}."));
        problems.AddRange(slack.DuplicatePosts.Select(post => $"Posted twice in {post.Channel}: {post.Metadata}."));
        problems.AddRange(slack.Unacknowledged.Select(pair => $"Not acknowledged to Slack in time: {pair.Key}, {pair.Value} times."));
        problems.AddRange(slack.Notes.Distinct().Select(note => $"Slack found fault: {note}"));
        problems.AddRange(slack.Calls.SelectMany(call => call.Value.Errors.Where(error => error.Key != "ratelimited")
            .Select(error => $"Slack refused {call.Key} {error.Value} times: {error.Key}.")));
        problems.AddRange(scene.Notebook.Troubles);
        return new Verdict(
            new RehearsalReport(
                counts.Questions, votes, counts.Announcements, Times.Of(scene.Notebook.AskToScreen),
                new Times(Times.Rounded(slack.Acks.P50), Times.Rounded(slack.Acks.P99), Times.Rounded(slack.Acks.Max)),
                slack.Calls.ToDictionary(pair => pair.Key, pair => pair.Value.Calls), limited.Length, Math.Round(took.TotalSeconds, 1), ways),
            [.. announcements.Notes(state), .. notes],
            problems);
    }
}
