using Live.Rehearsal.People.Deeds;

namespace Live.Rehearsal.People;

/// <summary>Has everybody do what they mean to do, each person one thing after another and all persons at once.</summary>
public sealed class Crowd(Scene scene, IReadOnlyList<Deed> plan)
{
    private volatile bool failed;

    /// <summary>Ends when everything is done. What fails in a way that no person could cause ends it with an exception.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var deed in plan)
        {
            if (deed.Way is { } way)
                scene.Notebook.Plan(way);
        }

        var last = new Dictionary<string, Task>(StringComparer.Ordinal);
        foreach (var deed in plan.OrderBy(deed => deed.At))
        {
            await scene.Clock.UntilAsync(deed.At, cancellationToken);
            if (failed)
                break; // awaiting them all tells what it was
            last[deed.User] = AfterAsync(last.GetValueOrDefault(deed.User, Task.CompletedTask), deed, cancellationToken);
        }

        await Task.WhenAll(last.Values);
    }

    private async Task AfterAsync(Task before, Deed deed, CancellationToken cancellationToken)
    {
        await before;
        try
        {
            await deed.DoAsync(scene, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            failed = true;
            throw new InvalidOperationException($"{deed} failed: {e.Message}", e);
        }
    }
}
