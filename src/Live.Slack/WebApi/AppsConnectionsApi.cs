namespace Live.Slack.WebApi;

/// <summary><c>apps.connections</c></summary>
public interface IAppsConnectionsApi
{
    /// <summary>The address of a new socket; needs the app-level token.</summary>
    Task<ConnectionOpenResponse> Open(CancellationToken cancellationToken = default);
}

internal sealed class AppsConnectionsApi(ISlackApiClient client) : IAppsConnectionsApi
{
    public Task<ConnectionOpenResponse> Open(CancellationToken cancellationToken = default) =>
        client.Post<ConnectionOpenResponse>("apps.connections.open", [], cancellationToken);
}
