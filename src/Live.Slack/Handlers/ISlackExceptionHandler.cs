using Live.Slack.Events;
using Live.Slack.Interaction;

namespace Live.Slack.Handlers;

/// <summary>Says what a person sees when a handler failed. Without one, nothing is acknowledged and Slack says so itself.</summary>
public interface ISlackExceptionHandler
{
    /// <summary>
    /// Answers for a handler that threw; the exception is logged already. The time a handler has is spent by this as well,
    /// and a handler that overruns it is not told here: it may still succeed.
    /// </summary>
    /// <param name="request">An <see cref="EventCallback"/>, a <see cref="SlashCommand"/> or an <see cref="InteractionRequest"/>.</param>
    /// <param name="exception">What the handler threw. Its text is not for people.</param>
    Task<SlackFailureAnswer> Handle(object request, Exception exception);
}
