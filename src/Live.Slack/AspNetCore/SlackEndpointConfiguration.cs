using Live.Slack.SocketMode;

namespace Live.Slack.AspNetCore;

/// <summary>How Slack's requests come in: through HTTP endpoints, or through sockets.</summary>
public sealed class SlackEndpointConfiguration
{
    /// <summary>The path before <c>/event</c>, <c>/action</c>, <c>/options</c> and <c>/command</c>.</summary>
    public string RoutePrefix { get; private set; } = "slack";

    /// <summary>Whether sockets are used; then there are no endpoints.</summary>
    public bool SocketMode { get; private set; }

    internal IReadOnlyList<string> SigningSecrets { get; private set; } = [];

    internal SocketModeConnectionOptions? ConnectionOptions { get; private set; }

    /// <summary>Puts the endpoints under another path.</summary>
    public SlackEndpointConfiguration MapToPrefix(string routePrefix)
    {
        RoutePrefix = routePrefix.Trim('/');
        return this;
    }

    /// <summary>The secret that requests are signed with.</summary>
    public SlackEndpointConfiguration UseSigningSecret(string signingSecret) => UseSigningSecret(signingSecret, null);

    /// <summary>The secret that requests are signed with. During a rotation the one before is good for 24 hours more.</summary>
    public SlackEndpointConfiguration UseSigningSecret(string signingSecret, string? previousSigningSecret)
    {
        SigningSecrets = [.. ((string?[])[signingSecret, previousSigningSecret]).OfType<string>().Where(secret => secret.Length > 0)];
        return this;
    }

    /// <summary>Uses sockets, as below.</summary>
    public SlackEndpointConfiguration UseSocketMode(SocketModeConnectionOptions? connectionOptions = null) => UseSocketMode(true, connectionOptions);

    /// <summary>Uses sockets. They are opened when the host starts and closed when it stops.</summary>
    public SlackEndpointConfiguration UseSocketMode(bool useSocketMode = true, SocketModeConnectionOptions? connectionOptions = null)
    {
        SocketMode = useSocketMode;
        ConnectionOptions = connectionOptions;
        return this;
    }
}
