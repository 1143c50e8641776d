using Live.Slack.Interaction;

namespace Live.Slack.Handlers;

/// <summary>What Slack is told of a request whose handler failed.</summary>
public sealed class SlackFailureAnswer
{
    private SlackFailureAnswer(SlackOutcome outcome) => Outcome = outcome;

    /// <summary>Nothing: Slack sends events again, and tells the person of anything else that the app did not answer.</summary>
    public static SlackFailureAnswer LeaveUnacknowledged { get; } = new(SlackOutcome.Unacknowledged);

    internal SlackOutcome Outcome { get; }

    /// <summary>That it is settled, because the person was told in another way; Slack does not send it again.</summary>
    public static SlackFailureAnswer Acknowledge() => new(SlackOutcome.Acknowledge(null));

    /// <summary>A sentence for the person who typed a command.</summary>
    public static SlackFailureAnswer Acknowledge(SlashCommandResponse response) =>
        new(SlackOutcome.Acknowledge(new SlashCommandMessageResponse(response)));

    /// <summary>A sentence in the modal that was submitted.</summary>
    public static SlackFailureAnswer Acknowledge(ViewSubmissionResponse response) =>
        new(SlackOutcome.Acknowledge(response.ResponseAction is null ? null : response));
}
