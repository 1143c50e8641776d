namespace Live.Slack.WebApi;

/// <summary>The kinds of conversations to list.</summary>
public enum ConversationType
{
    /// <summary>Open to everybody.</summary>
    PublicChannel,

    /// <summary>Seen by members only.</summary>
    PrivateChannel,

    /// <summary>A direct message with several people.</summary>
    Mpim,

    /// <summary>A direct message with one person.</summary>
    Im,
}
