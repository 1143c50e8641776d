namespace Live.Slack.Interaction;

/// <summary>Handles the modals of one callback id.</summary>
public interface IViewSubmissionHandler
{
    /// <summary>Returns once what was submitted is safe; Slack is told afterwards what becomes of the view.</summary>
    Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission);

    /// <summary>The view was closed instead; only told if it was opened with <see cref="ModalViewDefinition.NotifyOnClose"/>.</summary>
    Task HandleClose(ViewClosed viewClosed);
}
