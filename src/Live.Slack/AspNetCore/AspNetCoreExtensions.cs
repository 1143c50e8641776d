using Live.Slack.Handlers;
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
        this IServiceCollection serviceCollection, Action<ServiceCollectionSlackServiceConfiguration>? configure = null)
    {
        var settings = new SlackServiceSettings();
        var handlers = new SlackHandlers();
        configure?.Invoke(new ServiceCollectionSlackServiceConfiguration(serviceCollection, settings, handlers));

        serviceCollection.AddSingleton(settings);
        serviceCollection.AddSingleton(handlers);
        serviceCollection.AddSingleton<SlackRouter>();
        serviceCollection.AddSingleton<SlackRequestDispatcher>();
        serviceCollection.TryAddSingleton(TimeProvider.System);
        serviceCollection.TryAddSingleton<ISlackUrlBuilder>(_ => new SlackUrlBuilder());
        serviceCollection.TryAddSingleton<ISlackApiClient>(services => new SlackApiClient(
            new HttpClient(SlackConnections(), disposeHandler: true), services.GetRequiredService<ISlackUrlBuilder>(), settings.ApiToken));
        return serviceCollection;
    }

    /// <summary>Not from the host's HTTP client factory: that one logs addresses, and an answer's address is a secret.</summary>
    private static SocketsHttpHandler SlackConnections() => new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
