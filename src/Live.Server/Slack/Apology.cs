namespace Live.Server.Slack;

/// <summary>What a person hears when a handler failed: a sentence, never a stack trace, never silence.</summary>
public sealed class Apology(ISlackApiClient slack) : ISlackExceptionHandler
{
    private const string Sentence = "Something went wrong on our side, and nothing was sent. Please try again in a moment.";

    /// <inheritdoc />
    public async Task<SlackFailureAnswer> Handle(object request, Exception exception)
    {
        switch (request)
        {
            case SlashCommand:
                return SlackFailureAnswer.Acknowledge(Answers.Sentence(Sentence));
            case ViewSubmission { View.State.Values.Keys: var blocks } when blocks.FirstOrDefault() is { } block:
                return SlackFailureAnswer.Acknowledge(new ViewErrorsResponse { Errors = new Dictionary<string, string> { [block] = Sentence } });
            case BlockActionRequest { ResponseUrl: not null } action:
                await slack.RespondAsync(action, Sentence);
                return SlackFailureAnswer.Acknowledge();
            default:
                return SlackFailureAnswer.LeaveUnacknowledged;
        }
    }
}
