namespace Live.Server.Slack.Edge;

/// <summary>Makes each call within its limit.</summary>
internal sealed class LimitedCalls(CallLimits limits) : DelegatingHandler(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        limits.Within(CallLimits.MethodOf(request.RequestUri), () => base.SendAsync(request, cancellationToken));
}
