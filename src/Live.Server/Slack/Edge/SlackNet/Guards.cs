#pragma warning disable CS0618 // SlackNet calls its handlers with responders experimental, and has no others to replace

using SlackNet.Interaction.Experimental;

namespace Live.Server.Slack.Edge;

/// <summary>Turns what a handler throws into an answer for the person who acted.</summary>
internal sealed partial class Guard(ISlackExceptionHandler answers, ILogger<Guard> logger)
{
    /// <summary>The answer, or null when all went well; throws again what has no answer.</summary>
    public async Task<SlackFailureAnswer?> Try(object request, Func<Task> handle)
    {
        try
        {
            await handle();
            return null;
        }
        catch (Exception exception)
        {
            LogFailed(exception, request.GetType().Name);
            var answer = await answers.Handle(request, exception);
            if (!answer.IsAcknowledged)
                throw;
            return answer;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The handler of a {Request} failed")]
    private partial void LogFailed(Exception exception, string request);
}

internal sealed class GuardedCommands(IAsyncSlashCommandHandler handlers, Guard guard) : IAsyncSlashCommandHandler
{
    public async Task Handle(SlashCommand command, Responder<SlashCommandResponse> respond)
    {
        if (await guard.Try(command, () => handlers.Handle(command, respond)) is { } answer)
            await respond(answer.Command!);
    }
}

internal sealed class GuardedViews(IAsyncViewSubmissionHandler handlers, Guard guard) : IAsyncViewSubmissionHandler
{
    public async Task Handle(ViewSubmission viewSubmission, Responder<ViewSubmissionResponse> respond)
    {
        if (await guard.Try(viewSubmission, () => handlers.Handle(viewSubmission, respond)) is { } answer)
            await respond(answer.View!);
    }

    public async Task HandleClose(ViewClosed viewClosed, Responder respond)
    {
        if (await guard.Try(viewClosed, () => handlers.HandleClose(viewClosed, respond)) is not null)
            await respond();
    }
}

internal sealed class GuardedActions(IAsyncBlockActionHandler handlers, Guard guard) : IAsyncBlockActionHandler
{
    public async Task Handle(BlockActionRequest request, Responder respond)
    {
        if (await guard.Try(request, () => handlers.Handle(request, respond)) is not null)
            await respond();
    }
}

internal sealed class GuardedShortcuts(IAsyncMessageShortcutHandler handlers, Guard guard) : IAsyncMessageShortcutHandler
{
    public async Task Handle(MessageShortcut request, Responder respond)
    {
        if (await guard.Try(request, () => handlers.Handle(request, respond)) is not null)
            await respond();
    }
}
