using Live.Server.Mirror;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// What only one person sees, where there is nothing to answer to, as after a message. It is kept within Slack's limits:
/// chat.postEphemeral is tier 4, 100 a minute, of which a node takes 45, so that two of them fit.
/// </summary>
public sealed partial class PrivateWords(ISlackApiClient slack, GatheringTime time, ILogger<PrivateWords> logger)
{
    private readonly Lock gate = new();
    private readonly CallWindow window = new(45, TimeSpan.FromMinutes(1), time.Provider);

    /// <summary>Tells somebody something, beside the message that it is about.</summary>
    /// <param name="user">Who.</param>
    /// <param name="channel">Where.</param>
    /// <param name="thread">In which thread; null for the channel itself.</param>
    /// <param name="text">For notifications: plain text.</param>
    /// <param name="blocks">What is shown.</param>
    /// <exception cref="RepeatRequestedException">It has to wait: Slack should send the event again later.</exception>
    public async Task TellAsync(string user, string channel, string? thread, string text, IList<Block> blocks)
    {
        lock (gate)
        {
            if (window.Wait() > TimeSpan.Zero)
                throw new RepeatRequestedException("So many people have to be told something that Slack's limit is reached.");
            window.Start();
        }

        try
        {
            await slack.Chat.PostEphemeral(
                user, new Message { Channel = channel, ThreadTs = thread, Text = SlackText.Escape(text), Blocks = blocks });
        }
        catch (SlackException e)
        {
            LogNotTold(e.ErrorCode); // has left, or the app may not write here: nobody is there to read it
        }
        finally
        {
            lock (gate)
                window.End();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Somebody could not be told what became of a message: {Code}")]
    private partial void LogNotTold(string code);
}
