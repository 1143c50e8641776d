namespace Live.Server.Slack.Edge;

/// <summary>What the host asks of a Slack library by its own words, said to our own edge.</summary>
public static class OwnEdge
{
    /// <summary>The bot's token; no call is repeated on its own, because the mirror budgets every one.</summary>
    public static AspNetSlackServiceConfiguration UseApiTokenUnrepeated(
        this AspNetSlackServiceConfiguration configuration, string token) => configuration.UseApiToken(token);
}
