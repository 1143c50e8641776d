namespace Live.Slack.Interaction;

/// <summary>Handles the app's item in Slack's menu of shortcuts.</summary>
public interface IGlobalShortcutHandler
{
    /// <summary>Returns once what was asked for is safe; Slack is told afterwards.</summary>
    Task Handle(GlobalShortcut shortcut);
}
