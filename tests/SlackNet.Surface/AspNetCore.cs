namespace SlackNet.AspNetCore
{
    using Microsoft.AspNetCore.Builder;
    using Microsoft.Extensions.DependencyInjection;
    using SlackNet.Extensions.DependencyInjection;
    using SlackNet.SocketMode;

    public static class AspNetCoreExtensions
    {
        public static IServiceCollection AddSlackNet(this IServiceCollection serviceCollection, Action<AspNetSlackServiceConfiguration> configure = null) => throw null;
        public static IApplicationBuilder UseSlackNet(this IApplicationBuilder app, Action<SlackEndpointConfiguration> configure = null) => throw null;
    }

    public class AspNetSlackServiceConfiguration : AspNetSlackServiceConfiguration<AspNetSlackServiceConfiguration> { internal AspNetSlackServiceConfiguration() { } }

    public abstract class AspNetSlackServiceConfiguration<TConfig> : ServiceCollectionSlackServiceConfiguration<TConfig> where TConfig : AspNetSlackServiceConfiguration<TConfig>
    {
        public TConfig UseSigningSecret(string signingSecret) => throw null;
    }

    public class SlackEndpointConfiguration
    {
        public SlackEndpointConfiguration MapToPrefix(string routePrefix) => throw null;
        [Obsolete("Configure this in AddSlackNet instead.")]
        public SlackEndpointConfiguration UseSigningSecret(string signingSecret) => throw null;
        public SlackEndpointConfiguration UseSocketMode(SocketModeConnectionOptions connectionOptions = null) => throw null;
        public SlackEndpointConfiguration UseSocketMode(bool useSocketMode = true, SocketModeConnectionOptions connectionOptions = null) => throw null;
        public string RoutePrefix { get; }
        public bool SocketMode { get; }
    }
}

namespace SlackNet.Extensions.DependencyInjection
{
    public abstract class ServiceCollectionSlackServiceConfiguration<TConfig> : FactorySlackServiceConfigurationWithDependencyResolver<TConfig, IServiceProvider> where TConfig : ServiceCollectionSlackServiceConfiguration<TConfig>;

    public static class SlackRequestContextExtensions
    {
        public static IServiceProvider ServiceProvider(this SlackRequestContext context) => throw null;
    }
}

namespace SlackNet
{
    using SlackNet.Blocks;
    using SlackNet.Events;
    using SlackNet.Handlers;
    using SlackNet.Interaction;
    using SlackNet.Interaction.Experimental;

    public abstract class SlackServiceConfigurationBase<TConfig> where TConfig : SlackServiceConfigurationBase<TConfig>
    {
        public TConfig UseApiToken(string token) => throw null;
        public TConfig UseAppLevelToken(string token) => throw null;
        public TConfig UseUrlBuilder(Func<ISlackServiceProvider, ISlackUrlBuilder> urlBuilderProvider) => throw null;
        public TConfig UseApiClient(Func<ISlackServiceProvider, ISlackApiClient> apiClientProvider) => throw null;
        public TConfig ReplaceBlockActionHandling(Func<SlackRequestContext, IAsyncBlockActionHandler> handlerFactory) => throw null;
        public TConfig ReplaceMessageShortcutHandling(Func<SlackRequestContext, IAsyncMessageShortcutHandler> handlerFactory) => throw null;
        public TConfig ReplaceViewSubmissionHandling(Func<SlackRequestContext, IAsyncViewSubmissionHandler> handlerFactory) => throw null;
        public TConfig ReplaceSlashCommandHandling(Func<SlackRequestContext, IAsyncSlashCommandHandler> handlerFactory) => throw null;
    }

    public abstract class FactorySlackServiceConfiguration<TConfig> : SlackServiceConfigurationBase<TConfig> where TConfig : FactorySlackServiceConfiguration<TConfig>
    {
        public TConfig RegisterEventHandler<THandler>() where THandler : class, IEventHandler => throw null;
        public TConfig RegisterEventHandler<TEvent, THandler>() where TEvent : Event where THandler : class, IEventHandler<TEvent> => throw null;
        public TConfig RegisterBlockActionHandler<THandler>() where THandler : class, IBlockActionHandler => throw null;
        public TConfig RegisterBlockActionHandler<TAction, THandler>() where TAction : BlockAction where THandler : class, IBlockActionHandler<TAction> => throw null;
        public TConfig RegisterBlockActionHandler<TAction, THandler>(string actionId) where TAction : BlockAction where THandler : class, IBlockActionHandler<TAction> => throw null;
        public TConfig RegisterBlockOptionProvider<TProvider>(string actionId) where TProvider : class, IBlockOptionProvider => throw null;
        public TConfig RegisterMessageShortcutHandler<THandler>(string callbackId) where THandler : class, IMessageShortcutHandler => throw null;
        public TConfig RegisterGlobalShortcutHandler<THandler>(string callbackId) where THandler : class, IGlobalShortcutHandler => throw null;
        public TConfig RegisterViewSubmissionHandler<THandler>(string callbackId) where THandler : class, IViewSubmissionHandler => throw null;
        public TConfig RegisterSlashCommandHandler<THandler>(string command) where THandler : class, ISlashCommandHandler => throw null;
    }

    public abstract class FactorySlackServiceConfigurationWithDependencyResolver<TConfig, TDependencyResolver> : FactorySlackServiceConfiguration<TConfig> where TConfig : FactorySlackServiceConfigurationWithDependencyResolver<TConfig, TDependencyResolver>
    {
        public TConfig UseUrlBuilder(Func<TDependencyResolver, ISlackUrlBuilder> urlBuilderProvider) => throw null;
        public TConfig UseApiClient(Func<TDependencyResolver, ISlackApiClient> apiClientProvider) => throw null;
        public TConfig ReplaceBlockActionHandling(Func<TDependencyResolver, IAsyncBlockActionHandler> handlerFactory) => throw null;
        public TConfig ReplaceMessageShortcutHandling(Func<TDependencyResolver, IAsyncMessageShortcutHandler> handlerFactory) => throw null;
        public TConfig ReplaceViewSubmissionHandling(Func<TDependencyResolver, IAsyncViewSubmissionHandler> handlerFactory) => throw null;
        public TConfig ReplaceSlashCommandHandling(Func<TDependencyResolver, IAsyncSlashCommandHandler> handlerFactory) => throw null;
    }
}
