namespace Live.Server.Slack;

/// <summary>What a person hears when a handler failed: a sentence, never a stack trace, never silence.</summary>
public sealed class Apology(ISlackApiClient slack) : ISlackExceptionHandler
{
    private const string Wrong = "Something went wrong on our side, and nothing was sent. Please try again in a moment.";

    private const string Crowded = "Many people are pressing buttons at this moment, and Slack lets only so many windows open. "
        + "Please press again in a minute, or type `/ask` and your question: that always works.";

    /// <inheritdoc />
    /// <remarks>On the Home only a window can say something: where no more may open, Slack itself marks the button.</remarks>
    public async Task<SlackFailureAnswer> Handle(object request, Exception exception)
    {
        var sentence = exception is SlackRateLimitException ? Crowded : Wrong;
        switch (request)
        {
            case SlashCommand:
                return SlackFailureAnswer.Acknowledge(Answers.Sentence(sentence));
            case ViewSubmission { View.State.Values.Keys: var blocks } when blocks.FirstOrDefault() is { } block:
                return SlackFailureAnswer.Acknowledge(new ViewErrorsResponse { Errors = new Dictionary<string, string> { [block] = sentence } });
            case BlockActionRequest action when action.ResponseUrl is not null || (action.View is HomeViewInfo && sentence == Wrong):
                await slack.RespondAsync(action, sentence);
                return SlackFailureAnswer.Acknowledge();
            default:
                return SlackFailureAnswer.LeaveUnacknowledged;
        }
    }
}
