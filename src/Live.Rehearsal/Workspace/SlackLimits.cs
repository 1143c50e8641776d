namespace Live.Rehearsal.Workspace;

/// <summary>
/// Every limit that the stand-in enforces, with its source. Where Slack documents a range ("1+", "some hundreds", "short bursts"),
/// the number here is at the strict end of it: what passes here passes there.
/// </summary>
public static class SlackLimits
{
    // Rates — https://docs.slack.dev/apis/web-api/rate-limits. Counted per method, workspace and app, over a sliding minute.

    /// <summary>Tier 2: "20+ per minute".</summary>
    public const int Tier2PerMinute = 20;

    /// <summary>Tier 3: "50+ per minute".</summary>
    public const int Tier3PerMinute = 50;

    /// <summary>Tier 4: "100+ per minute".</summary>
    public const int Tier4PerMinute = 100;

    /// <summary>
    /// Tier 1 is "1+ per minute, a small amount of burst is tolerated". Ten sockets may be open at once, so an app that starts needs
    /// ten calls; 20 is our reading of "small".
    /// </summary>
    public const int ConnectionsOpenPerMinute = 20;

    /// <summary>"Special" methods without a number of their own (auth.test: "hundreds per minute"; chat.getPermalink).</summary>
    public const int SpecialPerMinute = 300;

    /// <summary>chat.postMessage: "generally one message per second per channel".</summary>
    public static readonly TimeSpan PostInterval = TimeSpan.FromSeconds(1);

    /// <summary>chat.postMessage: "short bursts &gt;1 allowed", unspecified; three is what the stand-in tolerates per channel.</summary>
    public const int PostBurst = 3;

    /// <summary>chat.postMessage: "several hundred messages per minute" for the whole workspace; the number is ours.</summary>
    public const int PostsPerMinute = 300;

    /// <summary>https://docs.slack.dev/apis/events-api: 30,000 deliveries per workspace and app an hour, then app_rate_limited.</summary>
    public const int EventsPerHour = 30_000;

    // Time a bot has — https://docs.slack.dev/interactivity/handling-user-interaction, https://docs.slack.dev/apis/events-api

    /// <summary>An acknowledgement is due in 3 seconds, of real time.</summary>
    public static readonly TimeSpan AckTimeout = TimeSpan.FromSeconds(3);

    /// <summary>A trigger_id expires after 3 seconds, of real time, because it bounds how fast the bot itself is.</summary>
    public static readonly TimeSpan TriggerLife = TimeSpan.FromSeconds(3);

    /// <summary>An event that was not acknowledged is sent again at once, after 1 minute and after 5 minutes.</summary>
    public static readonly IReadOnlyList<TimeSpan> EventRetries = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    /// <summary>A response_url takes 5 posts …</summary>
    public const int ResponseUrlUses = 5;

    /// <summary>… within 30 minutes.</summary>
    public static readonly TimeSpan ResponseUrlLife = TimeSpan.FromMinutes(30);

    // Socket Mode — https://docs.slack.dev/apis/events-api/using-socket-mode

    /// <summary>"Up to 10 open WebSocket connections at the same time".</summary>
    public const int Sockets = 10;

    // Messages — https://docs.slack.dev/reference/methods/chat.postMessage, https://docs.slack.dev/reference/block-kit/blocks

    /// <summary>Characters of a message's text.</summary>
    public const int MessageText = 40_000;

    public const int BlocksPerMessage = 50;

    /// <summary>
    /// Characters of all blocks of a message together, as compact JSON: undocumented, measured at about 13,200 to 13,300
    /// (https://github.com/slackapi/bolt-js/issues/2509, /2867). A response_url does not enforce it.
    /// </summary>
    public const int BlockCharacters = 13_200;

    public const int Attachments = 100;

    /// <summary>block_id and action_id — https://docs.slack.dev/reference/block-kit/block-elements.</summary>
    public const int IdLength = 255;

    public const int SectionText = 3_000;
    public const int SectionFields = 10;
    public const int SectionFieldText = 2_000;
    public const int HeaderText = 150;
    public const int ContextElements = 10;
    public const int ActionsElements = 25;
    public const int ImageAltText = 2_000;
    public const int Url = 3_000;
    public const int InputLabel = 2_000;
    public const int InputHint = 2_000;
    public const int MarkdownText = 12_000;

    // Elements — https://docs.slack.dev/reference/block-kit/block-elements, …/composition-objects

    public const int ButtonText = 75;
    public const int ButtonValue = 2_000;
    public const int Placeholder = 150;
    public const int SelectOptions = 100;
    public const int OptionText = 75;
    public const int OptionValue = 150;
    public const int OverflowOptions = 5;
    public const int RadioOptions = 10;
    public const int CheckboxOptions = 10;
    public const int PlainTextInput = 3_000;
    public const int ConfirmTitle = 100;
    public const int ConfirmText = 300;
    public const int ConfirmButton = 30;

    // Views — https://docs.slack.dev/surfaces/modals, https://docs.slack.dev/reference/views

    public const int BlocksPerView = 100;
    public const int ViewTitle = 24;
    public const int PrivateMetadata = 3_000;
    public const int CallbackId = 255;
    public const int ViewStack = 3;

    /// <summary>"view_too_large: the provided view is greater than 250kb".</summary>
    public const int ViewBytes = 250_000;

    // Metadata — https://docs.slack.dev/messaging/message-metadata

    public const int MetadataBytes = 8_000;

    // Kept by the stand-in itself. Generous, so that a rehearsal of a whole event loses nothing, yet bounded.

    /// <summary>Messages kept for each conversation; the oldest go first, and <see cref="ChannelView.Forgotten"/> counts them.</summary>
    public const int KeptMessages = 50_000;

    /// <summary>Ephemeral messages kept for each person.</summary>
    public const int KeptEphemerals = 500;

    /// <summary>response_urls that stay usable; beyond it the oldest expire before their half hour.</summary>
    public const int KeptResponseUrls = 100_000;

    /// <summary>Changes kept for readers that follow the feed; a reader further behind is told how many it missed.</summary>
    public const int KeptChanges = 50_000;

    /// <summary>Entries kept of each list in the statistics (rate limits, failures); the counters go on.</summary>
    public const int KeptNotes = 10_000;

    /// <summary>Acknowledgement times kept for percentiles; the newest stay.</summary>
    public const int KeptAckTimes = 200_000;
}
