namespace Live.Rehearsal.People;

/// <summary>One whole gathering lived through by simulated people: attendees in Slack, chairs and an organizer at their screens.</summary>
/// <param name="scene">Where it happens.</param>
/// <param name="nodes">The addresses of Live's nodes; screens spread over them.</param>
public sealed class Rehearsal(Scene scene, IReadOnlyList<Uri> nodes)
{
    /// <summary>The token of the organizer's link, to look at what is left in the end; null without an organizer.</summary>
    public string? OrganizerToken { get; private set; }

    /// <summary>Lives through the day; ends when everybody has done everything.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var chairs = new List<Chair>();
        Organizer? organizer = null;
        try
        {
            if (scene.Day.Organizer is { } user)
                organizer = await Organizer.ComeAsync(scene, user, nodes[0], cancellationToken);
            OrganizerToken = organizer?.Token;
            foreach (var (session, chair) in scene.Day.Chairs)
                chairs.Add(await Chair.ComeAsync(scene, session, chair, nodes[chairs.Count % nodes.Count], cancellationToken));
            await LiveAsync(chairs, organizer, together);
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            foreach (var chair in chairs)
                await chair.DisposeAsync();
            if (organizer is not null)
                await organizer.DisposeAsync();
        }
    }

    private async Task LiveAsync(List<Chair> chairs, Organizer? organizer, CancellationTokenSource together)
    {
        var attendees = new Crowd(scene, CrowdPlan.Of(scene.Day, scene.Seed)).RunAsync(together.Token);
        List<Task> all = [attendees, .. chairs.Select(chair => chair.RunAsync(attendees, together.Token))];
        if (organizer is not null)
            all.Add(organizer.RunAsync(together.Token));
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
