using Live.Slack.Handlers;
using Live.Slack.SocketMode;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Live.Slack.AspNetCore;

/// <summary>Slack in an ASP.NET host.</summary>
public static class AspNetCoreExtensions
{
    /// <summary>
    /// Adds <see cref="ISlackApiClient"/> and the handlers. Time is that of a registered <see cref="TimeProvider"/>, else the system's.
    /// </summary>
    public static IServiceCollection AddSlackNet(
        this IServiceCollection serviceCollection, Action<AspNetSlackServiceConfiguration>? configure = null)
    {
        var settings = new SlackServiceSettings();
        var handlers = new SlackHandlers();
        configure?.Invoke(new AspNetSlackServiceConfiguration(serviceCollection, settings, handlers));

        serviceCollection.AddSingleton(settings);
        serviceCollection.AddSingleton(handlers);
        serviceCollection.AddSingleton<SlackRouter>();
        serviceCollection.AddSingleton<SlackRequestDispatcher>();
        serviceCollection.AddSingleton<RequestMemory>();
        serviceCollection.AddSingleton<SlackSocketModeClient>();
        serviceCollection.AddSingleton<ISlackSocketModeClient>(services => services.GetRequiredService<SlackSocketModeClient>());
        serviceCollection.AddHostedService<SocketModeService>();
        serviceCollection.TryAddSingleton(TimeProvider.System);
        serviceCollection.TryAddSingleton<ISlackUrlBuilder>(_ => new SlackUrlBuilder());
        serviceCollection.TryAddSingleton<ISlackApiClient>(services => new SlackApiClient(
            new HttpClient(SlackConnections(), disposeHandler: true), services.GetRequiredService<ISlackUrlBuilder>(), settings.ApiToken));
        return serviceCollection;
    }

    /// <summary>
    /// Lets Slack's requests in: by default through the endpoints <c>/slack/event</c>, <c>/slack/action</c>, <c>/slack/options</c>
    /// and <c>/slack/command</c>, which need <see cref="SlackEndpointConfiguration.UseSigningSecret"/>;
    /// with <see cref="SlackEndpointConfiguration.UseSocketMode"/> through sockets, from the start of the host to its end.
    /// </summary>
    public static IApplicationBuilder UseSlackNet(this IApplicationBuilder app, Action<SlackEndpointConfiguration>? configure = null)
    {
        var configuration = new SlackEndpointConfiguration();
        configure?.Invoke(configuration);

        if (configuration.SocketMode)
        {
            app.ApplicationServices.GetRequiredService<SlackServiceSettings>().SocketMode = configuration.ConnectionOptions ?? new();
            return app;
        }

        return configuration.SigningSecrets.Count > 0
            ? app.UseMiddleware<SlackRequestMiddleware>(configuration)
            : throw new InvalidOperationException("Slack's requests cannot be verified without a signing secret: UseSigningSecret.");
    }

    /// <summary>Not from the host's HTTP client factory: that one logs addresses, and an answer's address is a secret.</summary>
    private static SocketsHttpHandler SlackConnections() => new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
