using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// What is kept of a message that somebody makes a question of: who wrote it, and where it stands. Only of one in a
/// room's channel, which everybody there can read; words from anywhere else are their reader's to repeat, not their author's.
/// </summary>
public sealed partial class MessageSources(Node node, SlackPeople people, SlackChannels channels, SlackSelf self, ILogger<MessageSources> logger)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1); // the acknowledgement waits for it

    /// <summary>The source for a question by this user, or null.</summary>
    public async Task<Source?> OfAsync(AskedMessage? message, string team, string asker)
    {
        if (message is null || node.State.Programme is not { } programme
            || await channels.RoomAsync(programme, message.Channel, CancellationToken.None) is null)
            return null;
        var author = message.Author == asker ? null : (await people.FindAsync(team, message.Author, "somebody")).Name;
        return new Source(message.Channel, message.Ts, await LinkAsync(message), author);
    }

    private async Task<Uri?> LinkAsync(AskedMessage message)
    {
        using var bound = new CancellationTokenSource(Bound);
        try
        {
            return await self.LinkAsync(message.Channel, message.Ts, message.Thread, bound.Token);
        }
        catch (Exception e) when (e is SlackException or SlackRateLimitException or HttpRequestException or OperationCanceledException)
        {
            LogNoLink(e.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A question is kept without the link to its message: Slack did not tell its address ({Reason})")]
    private partial void LogNoLink(string reason);
}
