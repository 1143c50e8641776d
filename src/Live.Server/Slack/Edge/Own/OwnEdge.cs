namespace Live.Server.Slack.Edge;

/// <summary>What the host asks of a Slack library by its own words, said to our own edge.</summary>
public static class OwnEdge
{
    /// <summary>The bot's calls: each within its limit, and none repeated on its own.</summary>
    public static AspNetSlackServiceConfiguration UseLimitedApi(this AspNetSlackServiceConfiguration configuration, string token) => configuration
        .UseApiToken(token)
        .UseApiClient(services => new SlackApiClient(
            new HttpClient(new LimitedCalls(services.GetRequiredService<CallLimits>())), services.GetRequiredService<ISlackUrlBuilder>(), token));
}
