using Live.Slack.Handlers;

namespace Live.Slack.SocketMode;

/// <summary>
/// Has each envelope handled once, whichever socket brings it and however often. A repeated one gets the first one's outcome;
/// one that failed is forgotten, for then Slack repeats it so that it is tried again.
/// </summary>
internal sealed class EnvelopeInbox(SlackRequestDispatcher dispatcher)
{
    private const int Remembered = 1000; // Slack repeats within minutes; a busy event has some dozens of requests a minute

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<SlackOutcome>> _outcomes = [];
    private readonly Queue<string> _oldestFirst = new();

    public Task<SlackOutcome> Handle(string envelopeId, object request)
    {
        lock (_lock)
        {
            if (_outcomes.TryGetValue(envelopeId, out var known))
                return known;

            var outcome = Dispatch(envelopeId, request);
            _outcomes.Add(envelopeId, outcome);
            _oldestFirst.Enqueue(envelopeId);
            if (_oldestFirst.Count > Remembered)
                _outcomes.Remove(_oldestFirst.Dequeue());
            return outcome;
        }
    }

    private async Task<SlackOutcome> Dispatch(string envelopeId, object request)
    {
        await Task.Yield(); // the outcome must be remembered before it can be forgotten
        var outcome = await dispatcher.Dispatch(request);
        if (!outcome.IsAcknowledged)
        {
            lock (_lock)
                _outcomes.Remove(envelopeId);
        }

        return outcome;
    }
}
