namespace Live.Server.Slack.Edge;

/// <summary>Makes each call within its limit.</summary>
internal sealed class LimitedCalls(CallLimits limits, IHttp http) : IHttp
{
    public Task<T> Execute<T>(HttpRequestMessage requestMessage, CancellationToken? cancellationToken = null) =>
        limits.Within(CallLimits.MethodOf(requestMessage.RequestUri), () => http.Execute<T>(requestMessage, cancellationToken));
}
