namespace Live.Slack.WebApi;

/// <summary><c>bookmarks</c></summary>
public interface IBookmarksApi
{
    /// <summary>Adds a link to the top of a channel.</summary>
    Task<Bookmark> Add(
        string channelId,
        string title,
        BookmarkType type = BookmarkType.Link,
        string? emoji = null,
        string? entityId = null,
        string? link = null,
        string? parentId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Changes what is not null.</summary>
    Task<Bookmark> Edit(
        string bookmarkId,
        string channelId,
        string? emoji = null,
        string? link = null,
        string? title = null,
        CancellationToken cancellationToken = default);

    /// <summary>A channel's bookmarks.</summary>
    Task<BookmarkListResponse> List(string channelId, CancellationToken cancellationToken = default);

    /// <summary>Takes a bookmark away.</summary>
    Task Remove(string bookmarkId, string channelId, CancellationToken cancellationToken = default);
}

internal sealed class BookmarksApi(ISlackApiClient client) : IBookmarksApi
{
    public async Task<Bookmark> Add(
        string channelId,
        string title,
        BookmarkType type = BookmarkType.Link,
        string? emoji = null,
        string? entityId = null,
        string? link = null,
        string? parentId = null,
        CancellationToken cancellationToken = default) =>
        (await client.Post<BookmarkResponse>("bookmarks.add", new()
        {
            ["channel_id"] = channelId,
            ["title"] = title,
            ["type"] = type,
            ["emoji"] = emoji,
            ["entity_id"] = entityId,
            ["link"] = link,
            ["parent_id"] = parentId,
        }, cancellationToken)).Bookmark;

    public async Task<Bookmark> Edit(
        string bookmarkId,
        string channelId,
        string? emoji = null,
        string? link = null,
        string? title = null,
        CancellationToken cancellationToken = default) =>
        (await client.Post<BookmarkResponse>("bookmarks.edit", new()
        {
            ["bookmark_id"] = bookmarkId,
            ["channel_id"] = channelId,
            ["emoji"] = emoji,
            ["link"] = link,
            ["title"] = title,
        }, cancellationToken)).Bookmark;

    public Task<BookmarkListResponse> List(string channelId, CancellationToken cancellationToken = default) =>
        client.Post<BookmarkListResponse>("bookmarks.list", new() { ["channel_id"] = channelId }, cancellationToken);

    public Task Remove(string bookmarkId, string channelId, CancellationToken cancellationToken = default) =>
        client.Post("bookmarks.remove", new() { ["bookmark_id"] = bookmarkId, ["channel_id"] = channelId }, cancellationToken);
}
