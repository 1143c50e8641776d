namespace Live.Slack.Interaction;

/// <summary>A modal was submitted. A retry brings the same <see cref="ViewInfo.Id"/> and <see cref="ViewInfo.Hash"/> again.</summary>
[SlackType("view_submission")]
public sealed class ViewSubmission : InteractionRequest
{
    /// <summary>The view with what stands in its inputs.</summary>
    public ViewInfo View { get; set; } = new UnknownViewInfo();
}
