namespace Live.Server.Slack.Edge;

/// <summary>Says what a person sees when a handler failed.</summary>
public interface ISlackExceptionHandler
{
    /// <summary>Answers for a handler that threw; the exception is logged already, and its text is not for people.</summary>
    Task<SlackFailureAnswer> Handle(object request, Exception exception);
}

/// <summary>What Slack is told of a request whose handler failed.</summary>
public sealed record SlackFailureAnswer
{
    /// <summary>Nothing: the failure goes on to SlackNet.</summary>
    public static SlackFailureAnswer LeaveUnacknowledged { get; } = new() { IsAcknowledged = false };

    internal bool IsAcknowledged { get; private init; } = true;

    internal SlashCommandResponse? Command { get; private init; }

    internal ViewSubmissionResponse? View { get; private init; }

    /// <summary>That it is settled, because the person was told in another way.</summary>
    public static SlackFailureAnswer Acknowledge() => new();

    /// <summary>A sentence for the person who typed a command.</summary>
    public static SlackFailureAnswer Acknowledge(SlashCommandResponse response) => new() { Command = response };

    /// <summary>A sentence in the modal that was submitted.</summary>
    public static SlackFailureAnswer Acknowledge(ViewSubmissionResponse response) => new() { View = response };
}
