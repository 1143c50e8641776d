namespace Live.Slack.Events;

/// <summary>Someone opened the app's Home.</summary>
[SlackType("app_home_opened")]
public sealed class AppHomeOpened : Event
{
    /// <summary>Who.</summary>
    public string User { get; set; } = "";

    /// <summary>The direct message with the app.</summary>
    public string Channel { get; set; } = "";

    /// <summary>Which tab.</summary>
    public AppHomeTab Tab { get; set; }

    /// <summary>The Home tab as it is; null before the first <c>views.publish</c>.</summary>
    public ViewInfo? View { get; set; }
}

/// <summary>A tab of the app's Home.</summary>
public enum AppHomeTab
{
    /// <summary>Home.</summary>
    Home,

    /// <summary>The direct message.</summary>
    Messages,
}
