namespace Live.Slack.WebApi;

/// <summary><c>users</c></summary>
public interface IUsersApi
{
    /// <summary>A person.</summary>
    Task<User> Info(string userId, bool includeLocale = false, CancellationToken cancellationToken = default);

    /// <summary>One page of the workspace's people.</summary>
    Task<UserListResponse> List(
        string? cursor = null, bool includeLocale = false, int limit = 0, CancellationToken cancellationToken = default);

    /// <summary>The person with an address; refused with <c>users_not_found</c> if there is none.</summary>
    Task<User> LookupByEmail(string email, CancellationToken cancellationToken = default);
}

internal sealed class UsersApi(ISlackApiClient client) : IUsersApi
{
    public async Task<User> Info(string userId, bool includeLocale = false, CancellationToken cancellationToken = default) =>
        (await client.Get<UserResponse>(
            "users.info", new() { ["user"] = userId, ["include_locale"] = includeLocale }, cancellationToken)).User;

    public Task<UserListResponse> List(
        string? cursor = null, bool includeLocale = false, int limit = 0, CancellationToken cancellationToken = default) =>
        client.Get<UserListResponse>("users.list", new()
        {
            ["cursor"] = cursor,
            ["include_locale"] = includeLocale,
            ["limit"] = limit,
        }, cancellationToken);

    public async Task<User> LookupByEmail(string email, CancellationToken cancellationToken = default) =>
        (await client.Get<UserResponse>("users.lookupByEmail", new() { ["email"] = email }, cancellationToken)).User;
}
