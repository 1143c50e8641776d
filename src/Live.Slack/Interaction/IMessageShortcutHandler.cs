namespace Live.Slack.Interaction;

/// <summary>Handles the app's item in a message's menu.</summary>
public interface IMessageShortcutHandler
{
    /// <summary>Returns once what was asked for is safe; Slack is told afterwards.</summary>
    Task Handle(MessageShortcut request);
}
