namespace Live.Slack.Blocks;

/// <summary>"Are you sure?" before an action is sent.</summary>
public sealed class ConfirmationDialog
{
    /// <summary>At most 100 characters.</summary>
    public PlainText? Title { get; set; }

    /// <summary>At most 300 characters.</summary>
    public TextObject? Text { get; set; }

    /// <summary>The button that goes on, at most 30 characters.</summary>
    public PlainText? Confirm { get; set; }

    /// <summary>The button that does not, at most 30 characters.</summary>
    public PlainText? Deny { get; set; }

    /// <summary><c>primary</c> or <c>danger</c>.</summary>
    public string? Style { get; set; }
}
