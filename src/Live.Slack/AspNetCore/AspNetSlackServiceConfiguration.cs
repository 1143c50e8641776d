using Live.Slack.Blocks;
using Live.Slack.Events;
using Live.Slack.Handlers;
using Live.Slack.Interaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Live.Slack.AspNetCore;

/// <summary>
/// Tokens, and who handles what. Handlers are made by the container, one scope a request. A key can be registered once;
/// of events and block actions every handler that fits is called, one after the other.
/// </summary>
public sealed class AspNetSlackServiceConfiguration
{
    private readonly IServiceCollection _services;
    private readonly SlackServiceSettings _settings;
    private readonly SlackHandlers _handlers;

    internal AspNetSlackServiceConfiguration(
        IServiceCollection services, SlackServiceSettings settings, SlackHandlers handlers) =>
        (_services, _settings, _handlers) = (services, settings, handlers);

    /// <summary>The bot's token, <c>xoxb-…</c>.</summary>
    public AspNetSlackServiceConfiguration UseApiToken(string token) => Chain(() => _settings.ApiToken = token);

    /// <summary>The client of Slack's methods in place of our own.</summary>
    public AspNetSlackServiceConfiguration UseApiClient(Func<IServiceProvider, ISlackApiClient> apiClientProvider) =>
        Chain(() => _services.AddSingleton(apiClientProvider));

    /// <summary>The app's token for Socket Mode, <c>xapp-…</c>.</summary>
    public AspNetSlackServiceConfiguration UseAppLevelToken(string token) => Chain(() => _settings.AppLevelToken = token);

    /// <summary>Where Slack's methods are; by default <c>https://slack.com/api/</c>.</summary>
    public AspNetSlackServiceConfiguration UseUrlBuilder(Func<IServiceProvider, ISlackUrlBuilder> urlBuilderProvider) =>
        Chain(() => _services.AddSingleton(urlBuilderProvider));

    /// <summary>The methods of another workspace; the address ends in a slash.</summary>
    public AspNetSlackServiceConfiguration UseBaseAddress(Uri baseAddress) =>
        UseUrlBuilder(_ => new SlackUrlBuilder(baseAddress));

    /// <summary>How long a handler may take before its request is given up; by default 2.5 s, as Slack waits 3 s.</summary>
    public AspNetSlackServiceConfiguration UseHandlerTimeout(TimeSpan timeout) =>
        Chain(() => _settings.HandlerTimeout = timeout);

    /// <summary>Who answers people when a handler failed.</summary>
    public AspNetSlackServiceConfiguration UseExceptionHandler<THandler>()
        where THandler : class, ISlackExceptionHandler =>
        Chain(() => _services.AddScoped<ISlackExceptionHandler, THandler>());

    /// <summary>Handles every event.</summary>
    public AspNetSlackServiceConfiguration RegisterEventHandler<THandler>()
        where THandler : class, IEventHandler =>
        Chain<THandler>(() => _handlers.Events.Add(new EventRoute(
            _ => true,
            (services, callback) => services.GetRequiredService<THandler>().Handle(callback))));

    /// <summary>Handles the events of one kind.</summary>
    public AspNetSlackServiceConfiguration RegisterEventHandler<TEvent, THandler>()
        where TEvent : Event
        where THandler : class, IEventHandler<TEvent> =>
        Chain<THandler>(() => _handlers.Events.Add(new EventRoute(
            slackEvent => slackEvent is TEvent,
            (services, callback) => services.GetRequiredService<THandler>().Handle((TEvent)callback.Event))));

    /// <summary>Handles every block action.</summary>
    public AspNetSlackServiceConfiguration RegisterBlockActionHandler<THandler>()
        where THandler : class, IBlockActionHandler =>
        Chain<THandler>(() => _handlers.BlockActions.Add(new BlockActionRoute(
            _ => true,
            (services, request) => services.GetRequiredService<THandler>().Handle(request))));

    /// <summary>Handles the actions of one kind of element.</summary>
    public AspNetSlackServiceConfiguration RegisterBlockActionHandler<TAction, THandler>()
        where TAction : BlockAction
        where THandler : class, IBlockActionHandler<TAction> =>
        RegisterBlockActionHandler<TAction, THandler>(_ => true);

    /// <summary>Handles the actions of one id.</summary>
    public AspNetSlackServiceConfiguration RegisterBlockActionHandler<TAction, THandler>(string actionId)
        where TAction : BlockAction
        where THandler : class, IBlockActionHandler<TAction> =>
        RegisterBlockActionHandler<TAction, THandler>(action => action.ActionId == actionId);

    /// <summary>Gives the items of one menu.</summary>
    public AspNetSlackServiceConfiguration RegisterBlockOptionProvider<TProvider>(string actionId)
        where TProvider : class, IBlockOptionProvider =>
        Chain<TProvider>(() => _handlers.BlockOptions.Add(actionId, services => services.GetRequiredService<TProvider>()));

    /// <summary>Handles an item of messages' menus.</summary>
    public AspNetSlackServiceConfiguration RegisterMessageShortcutHandler<THandler>(string callbackId)
        where THandler : class, IMessageShortcutHandler =>
        Chain<THandler>(() => _handlers.MessageShortcuts.Add(callbackId, services => services.GetRequiredService<THandler>()));

    /// <summary>Handles an item of Slack's menu of shortcuts.</summary>
    public AspNetSlackServiceConfiguration RegisterGlobalShortcutHandler<THandler>(string callbackId)
        where THandler : class, IGlobalShortcutHandler =>
        Chain<THandler>(() => _handlers.GlobalShortcuts.Add(callbackId, services => services.GetRequiredService<THandler>()));

    /// <summary>Handles the modals of one callback id.</summary>
    public AspNetSlackServiceConfiguration RegisterViewSubmissionHandler<THandler>(string callbackId)
        where THandler : class, IViewSubmissionHandler =>
        Chain<THandler>(() => _handlers.Views.Add(callbackId, services => services.GetRequiredService<THandler>()));

    /// <summary>Handles one command, given with its slash.</summary>
    public AspNetSlackServiceConfiguration RegisterSlashCommandHandler<THandler>(string command)
        where THandler : class, ISlashCommandHandler =>
        command.StartsWith('/')
            ? Chain<THandler>(() => _handlers.SlashCommands.Add(command, services => services.GetRequiredService<THandler>()))
            : throw new ArgumentException("A command starts with '/'.", nameof(command));

    private AspNetSlackServiceConfiguration RegisterBlockActionHandler<TAction, THandler>(Func<TAction, bool> wants)
        where TAction : BlockAction
        where THandler : class, IBlockActionHandler<TAction> =>
        Chain<THandler>(() => _handlers.BlockActions.Add(new BlockActionRoute(
            action => action is TAction typed && wants(typed),
            (services, request) => services.GetRequiredService<THandler>().Handle((TAction)request.Action, request))));

    private AspNetSlackServiceConfiguration Chain<THandler>(Action register)
        where THandler : class
    {
        _services.TryAddScoped<THandler>();
        return Chain(register);
    }

    private AspNetSlackServiceConfiguration Chain(Action configure)
    {
        configure();
        return this;
    }
}
