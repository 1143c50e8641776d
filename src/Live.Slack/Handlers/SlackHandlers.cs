using Live.Slack.Blocks;
using Live.Slack.Events;
using Live.Slack.Interaction;

namespace Live.Slack.Handlers;

/// <summary>What the host handles: filled while services are registered, only read afterwards.</summary>
internal sealed class SlackHandlers
{
    public Dictionary<string, Func<IServiceProvider, ISlashCommandHandler>> SlashCommands { get; } = [];

    public Dictionary<string, Func<IServiceProvider, IViewSubmissionHandler>> Views { get; } = [];

    public Dictionary<string, Func<IServiceProvider, IMessageShortcutHandler>> MessageShortcuts { get; } = [];

    public Dictionary<string, Func<IServiceProvider, IGlobalShortcutHandler>> GlobalShortcuts { get; } = [];

    public Dictionary<string, Func<IServiceProvider, IBlockOptionProvider>> BlockOptions { get; } = [];

    public List<BlockActionRoute> BlockActions { get; } = [];

    public List<EventRoute> Events { get; } = [];
}

/// <summary>One registered handler of block actions and which of them it wants.</summary>
internal sealed record BlockActionRoute(Func<BlockAction, bool> Wants, Func<IServiceProvider, BlockActionRequest, Task> Handle);

/// <summary>One registered handler of events and which of them it wants.</summary>
internal sealed record EventRoute(Func<Event, bool> Wants, Func<IServiceProvider, EventCallback, Task> Handle);
