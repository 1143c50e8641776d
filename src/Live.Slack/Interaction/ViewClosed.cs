namespace Live.Slack.Interaction;

/// <summary>A modal that asked for it was closed without submitting.</summary>
[SlackType("view_closed")]
public sealed class ViewClosed : InteractionRequest
{
    /// <summary>The view.</summary>
    public ViewInfo View { get; set; } = new UnknownViewInfo();

    /// <summary>Whether all views of the stack went with it.</summary>
    public bool IsCleared { get; set; }
}
