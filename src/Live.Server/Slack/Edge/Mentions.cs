namespace Live.Server.Slack.Edge;

/// <summary>What Slack says of a mention, where the Slack library has no word for it.</summary>
public static class Mentions
{
    extension(AppMention mention)
    {
        /// <summary>The author's id if it is a bot.</summary>
        public string? BotId => mention.ExtraProperties.TryGetValue("bot_id", out var id) ? id?.ToString() : null;
    }
}
