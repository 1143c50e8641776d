namespace Live.Slack.Events;

/// <summary>A message that mentions the app.</summary>
[SlackType("app_mention")]
public sealed class AppMention : MessageEventBase;
