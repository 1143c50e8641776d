namespace Live.Rehearsal.People;

/// <summary>One whole gathering lived through by simulated people: attendees in Slack, chairs and an organizer at their screens.</summary>
/// <param name="scene">Where it happens.</param>
/// <param name="nodes">The addresses of Live's nodes; screens spread over them.</param>
public sealed class Rehearsal(Scene scene, IReadOnlyList<Uri> nodes) : IAsyncDisposable
{
    private readonly List<Chair> chairs = [];
    private Organizer? organizer;

    /// <summary>The token of the organizer's link, to look at what is left in the end.</summary>
    public string OrganizerToken => organizer?.Token ?? throw new InvalidOperationException("Nobody has come.");

    /// <summary>Has everybody who needs a screen come and open it.</summary>
    public async Task GatherAsync(CancellationToken cancellationToken)
    {
        organizer = await Organizer.ComeAsync(scene, scene.Day.Organizer, nodes[0], cancellationToken);
        foreach (var (session, chair) in scene.Day.Chairs)
            chairs.Add(await Chair.ComeAsync(scene, session, chair, nodes[chairs.Count % nodes.Count], cancellationToken));
    }

    /// <summary>Lives through the day; ends when everybody has done everything.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await LiveAsync(organizer!, together);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var chair in chairs)
            await chair.DisposeAsync();
        if (organizer is not null)
            await organizer.DisposeAsync();
    }

    private async Task LiveAsync(Organizer desk, CancellationTokenSource together)
    {
        var attendees = new Crowd(scene, CrowdPlan.Of(scene.Day, scene.Seed)).RunAsync(together.Token);
        List<Task> all =
        [
            attendees,
            desk.RunAsync(together.Token),
            .. chairs.Select(chair => chair.RunAsync(attendees, together.Token)),
            .. scene.Day.Chairs.Select(duty => new CheckIn(scene, duty.Key, duty.Value).RunAsync(together.Token)),
            .. scene.Day.Posters.Where(poster => poster.Authors.Count > 0)
                .Select(poster => new PosterAuthor(scene, poster, poster.Authors[0]).RunAsync(together.Token)),
            .. scene.Day.Speakers.Select(talk => new Speaker(scene, talk.Key, talk.Value).RunAsync(together.Token)),
        ];
        await foreach (var done in Task.WhenEach(all))
        {
            if (!done.IsCompletedSuccessfully)
                await together.CancelAsync(); // nobody goes on alone
        }

        var failures = all.Where(task => task.IsFaulted).Select(task => task.Exception!.InnerException!).ToArray();
        if (failures.Length > 0)
            throw new InvalidOperationException(failures[0].Message, failures[0]);
    }
}
