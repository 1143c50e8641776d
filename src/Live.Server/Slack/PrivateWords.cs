namespace Live.Server.Slack;

/// <summary>
/// What only one person sees, where there is nothing to answer to, as after a message. When Slack's limit is reached the
/// event is not acknowledged: Slack sends it again, and the person is told then.
/// </summary>
public sealed partial class PrivateWords(ISlackApiClient slack, ILogger<PrivateWords> logger)
{
    /// <summary>Tells somebody something, beside the message that it is about.</summary>
    /// <param name="user">Who.</param>
    /// <param name="channel">Where.</param>
    /// <param name="thread">In which thread; null for the channel itself.</param>
    /// <param name="text">For notifications: plain text.</param>
    /// <param name="blocks">What is shown.</param>
    /// <exception cref="SlackRateLimitException">It has to wait (<see cref="CallLimits"/>).</exception>
    public async Task TellAsync(string user, string channel, string? thread, string text, IList<Block> blocks)
    {
        try
        {
            await slack.Chat.PostEphemeral(
                user, new Message { Channel = channel, ThreadTs = thread, Text = SlackText.Escape(text), Blocks = blocks });
        }
        catch (SlackException e)
        {
            LogNotTold(e.ErrorCode); // has left, or the app may not write here: nobody is there to read it
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Somebody could not be told what became of a message: {Code}")]
    private partial void LogNotTold(string code);
}
