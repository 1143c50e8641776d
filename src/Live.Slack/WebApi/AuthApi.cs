namespace Live.Slack.WebApi;

/// <summary><c>auth</c></summary>
public interface IAuthApi
{
    /// <summary>Whose token it is.</summary>
    Task<AuthTestResponse> Test(CancellationToken cancellationToken = default);
}

internal sealed class AuthApi(ISlackApiClient client) : IAuthApi
{
    public Task<AuthTestResponse> Test(CancellationToken cancellationToken = default) =>
        client.Post<AuthTestResponse>("auth.test", [], cancellationToken);
}
