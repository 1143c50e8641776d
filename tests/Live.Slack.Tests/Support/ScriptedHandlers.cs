using Live.Slack.Blocks;
using Live.Slack.Events;
using Live.Slack.Handlers;
using Live.Slack.Interaction;

namespace Live.Slack.Tests.Support;

internal sealed class ScriptedCommand(Script script) : ISlashCommandHandler
{
    public Task<SlashCommandResponse?> Handle(SlashCommand command) => script.Play<SlashCommandResponse>(command);
}

internal sealed class ScriptedButton(Script script) : IBlockActionHandler<ButtonAction>
{
    public Task Handle(ButtonAction action, BlockActionRequest request) => script.Play<object>((action, request));
}

internal sealed class ScriptedView(Script script) : IViewSubmissionHandler
{
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission) =>
        await script.Play<ViewSubmissionResponse>(viewSubmission) ?? ViewSubmissionResponse.Null;

    public Task HandleClose(ViewClosed viewClosed) => script.Play<object>(viewClosed);
}

internal sealed class ScriptedOptions(Script script) : IBlockOptionProvider
{
    public async Task<BlockOptionsResponse> GetOptions(BlockOptionsRequest request) =>
        await script.Play<BlockOptionsResponse>(request) ?? new BlockOptionsResponse { Options = [] };
}

internal sealed class ScriptedMessageShortcut(Script script) : IMessageShortcutHandler
{
    public Task Handle(MessageShortcut request) => script.Play<object>(request);
}

internal sealed class ScriptedGlobalShortcut(Script script) : IGlobalShortcutHandler
{
    public Task Handle(GlobalShortcut shortcut) => script.Play<object>(shortcut);
}

internal sealed class ScriptedReaction(Script script) : IEventHandler<ReactionAdded>
{
    public Task Handle(ReactionAdded slackEvent) => script.Play<object>(slackEvent);
}

internal sealed class ScriptedEvents(Script script) : IEventHandler
{
    public Task Handle(EventCallback eventCallback) => script.Play<object>(eventCallback);
}

internal sealed class Apology : ISlackExceptionHandler
{
    public const string Sentence = "That did not work. Please try again.";

    public Task<SlackFailureAnswer> Handle(object request, Exception exception) => Task.FromResult(request is SlashCommand
        ? SlackFailureAnswer.Acknowledge(new SlashCommandResponse { Message = new() { Text = Sentence } })
        : SlackFailureAnswer.LeaveUnacknowledged);
}
