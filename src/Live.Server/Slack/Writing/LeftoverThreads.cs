using Live.Programmes;
using Live.Questions;

namespace Live.Server.Slack.Writing;

/// <summary>What a session left open: its thread in the channel, and the thread under a speaker's direct message.</summary>
internal sealed class LeftoverThreads : IAnswerThread
{
    public bool Begins(string key) => Kind(key) is "leftovers" or "speaker";

    public IEnumerable<Question> Questions(string key, Live.State state) => Leftovers.Of(state, new SessionId(key.Split('/')[1]));

    private static string Kind(string key) => key[..key.IndexOf('/', StringComparison.Ordinal)];
}
