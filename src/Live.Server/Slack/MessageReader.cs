using Live.Server.Mirror;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>Reads a message that an event only points at. conversations.replies is tier 3, 50 a minute; the mirror has the rest.</summary>
public sealed class MessageReader(ISlackApiClient slack, GatheringTime time)
{
    private readonly Lock gate = new();
    private readonly CallWindow window = new(15, TimeSpan.FromMinutes(1), time.Provider);

    /// <summary>The message; null when it is gone, or not to be read by the app.</summary>
    /// <exception cref="RepeatRequestedException">It has to wait: Slack should send the event again later.</exception>
    public async Task<MessageEvent?> FindAsync(string channel, string ts)
    {
        lock (gate)
        {
            if (window.Wait() > TimeSpan.Zero)
                throw new RepeatRequestedException("So many messages were made questions that Slack's limit is reached.");
            window.Start();
        }

        try
        {
            var found = await slack.Conversations.Replies(channel, ts, latestTs: ts, oldestTs: ts, inclusive: true, includeAllMetadata: true);
            return found.Messages.FirstOrDefault(message => message.Ts == ts);
        }
        catch (SlackException)
        {
            return null;
        }
        finally
        {
            lock (gate)
                window.End();
        }
    }
}
