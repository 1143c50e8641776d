namespace Live.Slack.Handlers;

/// <summary>
/// Has each request handled once, by whichever way it comes and however often. A repeated one gets the first one's outcome, and
/// waits for it while that is still being handled; one that failed is forgotten, for then Slack repeats it so that it is tried again.
/// </summary>
internal sealed class RequestMemory
{
    private const int Remembered = 10_000; // Slack repeats for five minutes; a busy event has some thousand requests in them

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<SlackOutcome>> _outcomes = [];
    private readonly Queue<string> _oldestFirst = new();

    /// <param name="id">What a repetition has in common with the first; null for what Slack never repeats.</param>
    /// <param name="handle">Never fails.</param>
    public Task<SlackOutcome> Once(string? id, Func<Task<SlackOutcome>> handle)
    {
        if (id is null)
            return handle();

        lock (_lock)
        {
            if (_outcomes.TryGetValue(id, out var known))
                return known;

            var outcome = Remember(id, handle);
            _outcomes.Add(id, outcome);
            _oldestFirst.Enqueue(id);
            if (_oldestFirst.Count > Remembered)
                _outcomes.Remove(_oldestFirst.Dequeue());
            return outcome;
        }
    }

    private async Task<SlackOutcome> Remember(string id, Func<Task<SlackOutcome>> handle)
    {
        await Task.Yield(); // the outcome must be remembered before it can be forgotten
        var outcome = await handle();
        if (!outcome.IsAcknowledged)
        {
            lock (_lock)
                _outcomes.Remove(id);
        }

        return outcome;
    }
}
