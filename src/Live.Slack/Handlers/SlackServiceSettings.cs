using Live.Slack.SocketMode;

namespace Live.Slack.Handlers;

/// <summary>What was configured beside the handlers.</summary>
internal sealed class SlackServiceSettings
{
    public string? ApiToken { get; set; }

    public string? AppLevelToken { get; set; }

    public TimeSpan HandlerTimeout { get; set; } = TimeSpan.FromSeconds(2.5); // Slack waits 3 s, the network wants its part

    /// <summary>Null unless the host uses Socket Mode.</summary>
    public SocketModeConnectionOptions? SocketMode { get; set; }
}
