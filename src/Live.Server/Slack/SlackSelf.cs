namespace Live.Server.Slack;

/// <summary>Who the app is in its workspace, asked once.</summary>
public sealed class SlackSelf(ISlackApiClient slack)
{
    private volatile AuthTestResponse? known;

    /// <summary>The bot's user id.</summary>
    public async Task<string> UserAsync(CancellationToken cancellationToken) => (await AskAsync(cancellationToken)).UserId;

    /// <summary>The address of a message, as "Copy link" gives it.</summary>
    /// <param name="channel">The channel's id.</param>
    /// <param name="ts">The message's timestamp.</param>
    /// <param name="thread">The timestamp of the message that it answers; null when it stands in the channel itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Uri> LinkAsync(string channel, string ts, string? thread, CancellationToken cancellationToken)
    {
        var message = $"archives/{channel}/p{ts.Replace(".", "", StringComparison.Ordinal)}";
        var place = thread is null || thread == ts ? "" : $"?thread_ts={thread}&cid={channel}";
        return new Uri(new Uri((await AskAsync(cancellationToken)).Url), message + place);
    }

    private async Task<AuthTestResponse> AskAsync(CancellationToken cancellationToken) =>
        known ??= await slack.Auth.Test(cancellationToken);
}
