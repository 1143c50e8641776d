using Live.Slack.Events;
using Live.Slack.Interaction;

namespace Live.Slack.Handlers;

/// <summary>Brings a request to its handlers and their answer into the shape that Slack reads.</summary>
/// <remarks>
/// What may come without anybody waiting for it (events, actions of link buttons, closed views) needs no handler.
/// Everything else without one is a mistake in the registration and fails, so that nobody's input vanishes silently.
/// </remarks>
internal sealed class SlackRouter(SlackHandlers handlers)
{
    public Task<object?> Handle(object request, IServiceProvider services) => request switch
    {
        EventCallback callback => HandleEvent(callback, services),
        SlashCommand command => HandleCommand(command, services),
        BlockActionRequest actions => HandleBlockActions(actions, services),
        BlockOptionsRequest options => GetBlockOptions(options, services),
        MessageShortcut shortcut => HandleMessageShortcut(shortcut, services),
        GlobalShortcut shortcut => HandleGlobalShortcut(shortcut, services),
        ViewSubmission submission => HandleViewSubmission(submission, services),
        ViewClosed closed => HandleViewClosed(closed, services),
        UnknownInteractionRequest => Task.FromResult<object?>(null),
        _ => throw new ArgumentException($"{request.GetType().Name} is nothing Slack sends.", nameof(request)),
    };

    /// <summary>A request in words for the log: what it is for and its identity, nothing that people typed, no secret.</summary>
    public static string Describe(object request) => request switch
    {
        EventCallback callback => $"event {callback.Event.Type} {callback.EventId}",
        SlashCommand command => $"command {command.Command}",
        BlockActionRequest actions => $"action {string.Join(", ", actions.Actions.Select(action => action.ActionId))}",
        BlockOptionsRequest options => $"options of {options.ActionId}",
        MessageShortcut shortcut => $"message shortcut {shortcut.CallbackId}",
        GlobalShortcut shortcut => $"global shortcut {shortcut.CallbackId}",
        ViewSubmission submission => $"submission of view {submission.View.CallbackId} {submission.View.Id}",
        ViewClosed closed => $"closing of view {closed.View.CallbackId} {closed.View.Id}",
        InteractionRequest other => $"interaction {other.Type}",
        _ => request.GetType().Name,
    };

    private async Task<object?> HandleEvent(EventCallback callback, IServiceProvider services)
    {
        foreach (var route in handlers.Events.Where(route => route.Wants(callback.Event)))
            await route.Handle(services, callback);
        return null;
    }

    private async Task<object?> HandleCommand(SlashCommand command, IServiceProvider services)
    {
        var response = await Registered(handlers.SlashCommands, command.Command, command)(services).Handle(command);
        return response is null ? null : new SlashCommandMessageResponse(response);
    }

    private async Task<object?> HandleBlockActions(BlockActionRequest actions, IServiceProvider services)
    {
        foreach (var route in handlers.BlockActions.Where(route => route.Wants(actions.Action)))
            await route.Handle(services, actions);
        return null;
    }

    private async Task<object?> GetBlockOptions(BlockOptionsRequest options, IServiceProvider services) =>
        await Registered(handlers.BlockOptions, options.ActionId, options)(services).GetOptions(options);

    private async Task<object?> HandleMessageShortcut(MessageShortcut shortcut, IServiceProvider services)
    {
        await Registered(handlers.MessageShortcuts, shortcut.CallbackId, shortcut)(services).Handle(shortcut);
        return null;
    }

    private async Task<object?> HandleGlobalShortcut(GlobalShortcut shortcut, IServiceProvider services)
    {
        await Registered(handlers.GlobalShortcuts, shortcut.CallbackId, shortcut)(services).Handle(shortcut);
        return null;
    }

    private async Task<object?> HandleViewSubmission(ViewSubmission submission, IServiceProvider services)
    {
        var response = await Registered(handlers.Views, submission.View.CallbackId, submission)(services).Handle(submission);
        return response.ResponseAction is null ? null : response;
    }

    private async Task<object?> HandleViewClosed(ViewClosed closed, IServiceProvider services)
    {
        if (handlers.Views.TryGetValue(closed.View.CallbackId, out var handler))
            await handler(services).HandleClose(closed);
        return null;
    }

    private static T Registered<T>(Dictionary<string, T> registered, string key, object request) =>
        registered.TryGetValue(key, out var handler)
            ? handler
            : throw new InvalidOperationException($"No handler is registered for {Describe(request)}.");
}
