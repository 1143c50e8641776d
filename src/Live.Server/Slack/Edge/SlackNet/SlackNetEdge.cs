using SlackNet.Extensions.DependencyInjection;
using SlackNet.Handlers;

namespace Live.Server.Slack.Edge;

/// <summary>
/// What the host asks of a Slack library by its own words, said to SlackNet. SlackNet has no word for the time a handler may
/// take, and it acknowledges an event that came over HTTP before the event's handler runs.
/// </summary>
public static class SlackNetEdge
{
    /// <summary>The bot's calls: each within its limit, and none repeated on its own.</summary>
    public static AspNetSlackServiceConfiguration UseLimitedApi(this AspNetSlackServiceConfiguration configuration, string token) => configuration
        .UseApiToken(token)
        .UseApiClient((IServiceProvider services) => new SlackApiClient(
            new LimitedCalls(services.GetRequiredService<CallLimits>(), services.GetRequiredService<IHttp>()),
            services.GetRequiredService<ISlackUrlBuilder>(),
            services.GetRequiredService<SlackJsonSettings>(),
            token)
        { DisableRetryOnRateLimit = true });

    /// <summary>The methods of another workspace; the address ends in a slash.</summary>
    public static AspNetSlackServiceConfiguration UseBaseAddress(this AspNetSlackServiceConfiguration configuration, Uri baseAddress) =>
        configuration.UseUrlBuilder((IServiceProvider services) =>
            new MovedUrls(Default.UrlBuilder(services.GetRequiredService<SlackJsonSettings>()), baseAddress));

    /// <summary>Who answers people when a handler failed.</summary>
    public static AspNetSlackServiceConfiguration UseExceptionHandler<THandler>(this AspNetSlackServiceConfiguration configuration)
        where THandler : class, ISlackExceptionHandler => configuration
        .ReplaceSlashCommandHandling((SlackRequestContext context) =>
            new GuardedCommands(new SwitchingSlashCommandHandler(context.SlashCommandHandlers), Guard<THandler>(context)))
        .ReplaceViewSubmissionHandling((SlackRequestContext context) =>
            new GuardedViews(new SwitchingViewSubmissionHandler(context.ViewSubmissionHandlers), Guard<THandler>(context)))
        .ReplaceBlockActionHandling((SlackRequestContext context) =>
            new GuardedActions(new CompositeBlockActionHandler(context.BlockActionHandlers), Guard<THandler>(context)))
        .ReplaceMessageShortcutHandling((SlackRequestContext context) =>
            new GuardedShortcuts(new CompositeMessageShortcutHandler(context.MessageShortcutHandlers), Guard<THandler>(context)));

    /// <summary>The secret that requests are signed with. SlackNet knows one: during a rotation it has to be restarted with the new one.</summary>
    public static SlackEndpointConfiguration UseSigningSecret(
        this SlackEndpointConfiguration configuration, string signingSecret, string? previousSigningSecret) =>
#pragma warning disable CS0618 // its other place is where the services are added, which is too early here
        previousSigningSecret is null
            ? configuration.UseSigningSecret(signingSecret)
            : throw new NotSupportedException("SlackNet checks requests with one signing secret: remove Live__Slack__PreviousSigningSecret.");
#pragma warning restore CS0618

    private static Guard Guard<THandler>(SlackRequestContext context)
        where THandler : class, ISlackExceptionHandler
    {
        var services = context.ServiceProvider();
        return new Guard(ActivatorUtilities.CreateInstance<THandler>(services), services.GetRequiredService<ILogger<Guard>>());
    }

    private sealed class MovedUrls(ISlackUrlBuilder urls, Uri baseAddress) : ISlackUrlBuilder
    {
        private const string Slack = "https://slack.com/api/";

        public string Url(string apiMethod, Dictionary<string, object> args)
        {
            var url = urls.Url(apiMethod, args);
            return url.StartsWith(Slack, StringComparison.Ordinal) ? baseAddress.AbsoluteUri + url[Slack.Length..] : url;
        }
    }
}
