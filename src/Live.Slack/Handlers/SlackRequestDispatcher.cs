using Live.Slack.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Live.Slack.Handlers;

/// <summary>
/// Has a request handled in a scope of its own and says whether it may be acknowledged: an acknowledgement is a promise,
/// so it is given only after the handler returned, and never for one that failed or took too long.
/// </summary>
internal sealed partial class SlackRequestDispatcher(
    IServiceScopeFactory scopes,
    SlackRouter router,
    RequestMemory memory,
    SlackServiceSettings settings,
    TimeProvider time,
    ILogger<SlackRequestDispatcher> logger)
{
    /// <summary>
    /// Never throws. What takes too long goes on in the background, and is logged when it ends; when Slack repeats it meanwhile,
    /// the repetition waits for that end.
    /// </summary>
    /// <param name="request">An event is known by its event_id.</param>
    /// <param name="envelopeId">By which any other request is known; null over HTTP, where Slack repeats only events.</param>
    public async Task<SlackOutcome> Dispatch(object request, string? envelopeId = null)
    {
        var started = time.GetTimestamp();
        var id = request is EventCallback { EventId: { Length: > 0 } eventId } ? eventId : envelopeId;
        var handling = memory.Once(id, () => Task.Run(() => Handle(request))); // a handler that blocks must not hold up the socket
        try
        {
            return await handling.WaitAsync(settings.HandlerTimeout, time);
        }
        catch (TimeoutException)
        {
            Log.Overran(logger, SlackRouter.Describe(request), settings.HandlerTimeout);
            _ = LogLateEnd(request, handling, started);
            return SlackOutcome.Unacknowledged;
        }
    }

    private async Task<SlackOutcome> Handle(object request)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return SlackOutcome.Acknowledge(await router.Handle(request, scope.ServiceProvider));
            }
            catch (Exception exception)
            {
                Log.Failed(logger, exception, SlackRouter.Describe(request));
                var answers = scope.ServiceProvider.GetService<ISlackExceptionHandler>();
                return answers is null ? SlackOutcome.Unacknowledged : (await answers.Handle(request, exception)).Outcome;
            }
        }
        catch (Exception exception)
        {
            Log.AnswerFailed(logger, exception, SlackRouter.Describe(request));
            return SlackOutcome.Unacknowledged;
        }
    }

    private async Task LogLateEnd(object request, Task<SlackOutcome> handling, long started)
    {
        var outcome = await handling; // Handle never throws
        Log.EndedLate(logger, SlackRouter.Describe(request), time.GetElapsedTime(started), outcome.IsAcknowledged);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The handler of {Request} failed")]
        public static partial void Failed(ILogger logger, Exception exception, string request);

        [LoggerMessage(2, LogLevel.Error, "{Request} was handled, but not its end: answering for a failure, or disposal, failed")]
        public static partial void AnswerFailed(ILogger logger, Exception exception, string request);

        [LoggerMessage(3, LogLevel.Error, "The handler of {Request} has not returned after {Timeout}; Slack is told nothing and sends it again")]
        public static partial void Overran(ILogger logger, string request, TimeSpan timeout);

        [LoggerMessage(4, LogLevel.Warning, "The late handler of {Request} ended after {Elapsed}, successfully: {Success}")]
        public static partial void EndedLate(ILogger logger, string request, TimeSpan elapsed, bool success);
    }
}
