using Live.Server.Homes;
using Live.Server.Mirror;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>What has to be done once in a workspace after a start: learn who is there, and join the rooms' channels.</summary>
internal sealed partial class SlackGreeting(
    Node node, ISlackApiClient slack, SlackPeople people, SlackChannels channels, SlackMirror mirror, HomeTabs homes, ILogger<SlackGreeting> logger)
    : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await node.CaughtUp.WaitAsync(stoppingToken);
        await UntilDoneAsync("learn the members", people.LearnAsync, stoppingToken);
        mirror.Compare();
        homes.Compare();
        await UntilDoneAsync("join the channels", JoinAsync, stoppingToken);
    }

    private async Task JoinAsync(CancellationToken cancellationToken)
    {
        foreach (var channel in (node.State.Programme?.Rooms ?? []).Select(room => room.Channel).OfType<string>().Distinct())
        {
            try
            {
                await slack.Conversations.Join(await channels.FindAsync(channel, cancellationToken), cancellationToken);
            }
            catch (SlackException e)
            {
                // A private channel, or one that does not exist: the ledger shows what could not be posted, and why.
                LogNotJoined(channel, e.ErrorCode);
            }
        }
    }

    private async Task UntilDoneAsync(string what, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await work(cancellationToken);
                return;
            }
            catch (Exception e) when (e is SlackException or SlackRateLimitException or HttpRequestException)
            {
                LogAgain(e, what);
                await Task.Delay(e is SlackRateLimitException { RetryAfter: { } after } ? after : Again, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The app could not join #{Channel}: {Code}. Invite it there with /invite")]
    private partial void LogNotJoined(string channel, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not {What} yet; trying again")]
    private partial void LogAgain(Exception e, string what);
}
