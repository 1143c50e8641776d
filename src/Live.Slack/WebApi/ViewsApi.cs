namespace Live.Slack.WebApi;

/// <summary><c>views</c></summary>
public interface IViewsApi
{
    /// <summary>Opens a modal within the 3 s that a trigger lives.</summary>
    Task<ViewResponse> Open(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default);

    /// <summary>Shows a person's Home tab; refused with <c>hash_conflict</c> if <paramref name="hash"/> is an older one's.</summary>
    Task<ViewResponse> Publish(
        string userId, HomeViewDefinition viewDefinition, string? hash = null, CancellationToken cancellationToken = default);

    /// <summary>Opens a modal on top of one, at most three in all.</summary>
    Task<ViewResponse> Push(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default);

    /// <summary>Changes a view by the app's own id; refused with <c>hash_conflict</c> if <paramref name="hash"/> is an older one's.</summary>
    Task<ViewResponse> UpdateByExternalId(
        ViewDefinition view, string externalId, string? hash = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a view by Slack's id; refused with <c>hash_conflict</c> if <paramref name="hash"/> is an older one's.</summary>
    Task<ViewResponse> UpdateByViewId(
        ViewDefinition view, string viewId, string? hash = null, CancellationToken cancellationToken = default);
}

internal sealed class ViewsApi(ISlackApiClient client) : IViewsApi
{
    public Task<ViewResponse> Open(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default) =>
        client.Post<ViewResponse>("views.open", new() { ["trigger_id"] = triggerId, ["view"] = view }, cancellationToken);

    public Task<ViewResponse> Publish(
        string userId, HomeViewDefinition viewDefinition, string? hash = null, CancellationToken cancellationToken = default) =>
        client.Post<ViewResponse>(
            "views.publish", new() { ["user_id"] = userId, ["view"] = viewDefinition, ["hash"] = hash }, cancellationToken);

    public Task<ViewResponse> Push(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default) =>
        client.Post<ViewResponse>("views.push", new() { ["trigger_id"] = triggerId, ["view"] = view }, cancellationToken);

    public Task<ViewResponse> UpdateByExternalId(
        ViewDefinition view, string externalId, string? hash = null, CancellationToken cancellationToken = default) =>
        client.Post<ViewResponse>(
            "views.update", new() { ["view"] = view, ["external_id"] = externalId, ["hash"] = hash }, cancellationToken);

    public Task<ViewResponse> UpdateByViewId(
        ViewDefinition view, string viewId, string? hash = null, CancellationToken cancellationToken = default) =>
        client.Post<ViewResponse>("views.update", new() { ["view"] = view, ["view_id"] = viewId, ["hash"] = hash }, cancellationToken);
}
