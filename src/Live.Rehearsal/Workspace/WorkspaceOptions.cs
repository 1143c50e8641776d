namespace Live.Rehearsal.Workspace;

/// <summary>What a stand-in workspace starts with. Every id, token and secret is made up and only means something to this server.</summary>
public sealed record WorkspaceOptions
{
    public string TeamId { get; init; } = "T0STANDIN";

    public string TeamName { get; init; } = "Stand-in";

    public string AppId { get; init; } = "A0LIVE";

    /// <summary>The bot's token; the Web API answers to this one only.</summary>
    public string BotToken { get; init; } = "xoxb-stand-in";

    /// <summary>The app-level token; only <c>apps.connections.open</c> takes it.</summary>
    public string AppToken { get; init; } = "xapp-stand-in";

    public string SigningSecret { get; init; } = "stand-in-signing-secret";

    /// <summary>The deprecated verification token that payloads still carry.</summary>
    public string VerificationToken { get; init; } = "stand-in-verification";

    /// <summary>The bot as people see it; it is added to <see cref="People"/>.</summary>
    public PersonOptions Bot { get; init; } = new("U0LIVE", "live", "Live", "") { IsBot = true };

    public IReadOnlyList<PersonOptions> People { get; init; } = [];

    public IReadOnlyList<ChannelOptions> Channels { get; init; } = [];

    /// <summary>Slash commands the app has registered; any other is refused before the bot hears of it, as Slack does.</summary>
    public IReadOnlyList<CommandOptions> Commands { get; init; } =
    [
        new("/ask", "Ask the speaker a question", "[your question]"),
        new("/live", "What is on now and next", "[help]"),
    ];

    /// <summary>Message shortcuts the app has registered: callback id and the name in the menu.</summary>
    public IReadOnlyList<ShortcutOptions> MessageShortcuts { get; init; } = [new("send-to-qa", "Send to Q&A")];

    /// <summary>Event types the app is subscribed to, with Slack's names.</summary>
    public IReadOnlySet<string> EventSubscriptions { get; init; } = new HashSet<string>
    {
        "message.channels", "message.groups", "message.im", "app_mention", "app_home_opened",
        "reaction_added", "reaction_removed", "member_joined_channel",
    };

    /// <summary>Scopes of the bot token, checked where Slack checks them; null grants all.</summary>
    public IReadOnlySet<string>? Scopes { get; init; }

    public DeliveryMode Mode { get; init; } = DeliveryMode.Socket;

    /// <summary>
    /// Where the bot takes signed requests in <see cref="DeliveryMode.Http"/>; nothing reaches it until they are given here or by
    /// <see cref="StandInWorkspace.EnterRequestUrls"/>.
    /// </summary>
    public RequestUrls? RequestUrls { get; init; }

    /// <summary>The loopback port of the Web API and of the sockets; 0 takes a free one and keeps it over restarts.</summary>
    public int Port { get; init; }

    /// <summary>Whether the stand-in page is also served beside the Web API, at <c>/slack</c>.</summary>
    public bool ServePage { get; init; } = true;

    /// <summary>How often a socket is pinged, in real time.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(5);
}

/// <summary>How the bot is reached: over its own WebSockets, or by signed requests to its address.</summary>
public enum DeliveryMode
{
    Socket,
    Http,
}

/// <param name="TimeZone">An IANA name, e.g. <c>Asia/Tokyo</c>.</param>
public sealed record PersonOptions(string Id, string Name, string RealName, string Email, string TimeZone = "Etc/UTC")
{
    public bool IsBot { get; init; }

    /// <summary>What the profile says that they do.</summary>
    public string Title { get; init; } = "";
}

/// <param name="Members">User ids; null means everybody. The bot is a member unless <see cref="BotIsMember"/> says no.</param>
public sealed record ChannelOptions(string Id, string Name, IReadOnlyList<string>? Members = null)
{
    public bool BotIsMember { get; init; } = true;

    public bool IsPrivate { get; init; }

    public bool IsArchived { get; init; }

    public string Topic { get; init; } = "";
}

public sealed record CommandOptions(string Name, string Description, string UsageHint = "");

public sealed record ShortcutOptions(string CallbackId, string Name);

/// <summary>The bot's addresses; Slack lets an app use one for several.</summary>
public sealed record RequestUrls(Uri Commands, Uri Interactions, Uri Events, Uri? Options = null);
