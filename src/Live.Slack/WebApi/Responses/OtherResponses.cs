namespace Live.Slack.WebApi;

/// <summary>The view as Slack has it now.</summary>
public sealed class ViewResponse
{
    /// <summary>The view.</summary>
    public ViewInfo View { get; set; } = new UnknownViewInfo();
}

/// <summary>One page of a workspace's people.</summary>
public sealed class UserListResponse
{
    /// <summary>The people, closed accounts and bots among them.</summary>
    public IList<User> Members { get; set; } = [];

    /// <summary>Where the list goes on.</summary>
    public ResponseMetadata ResponseMetadata { get; set; } = new();
}

/// <summary>A channel's bookmarks.</summary>
public sealed class BookmarkListResponse
{
    /// <summary>The bookmarks.</summary>
    public IList<Bookmark> Bookmarks { get; set; } = [];
}

/// <summary>Where a socket may be opened.</summary>
public sealed class ConnectionOpenResponse
{
    /// <summary>The address, good for one socket. A secret: it never belongs in a log.</summary>
    public string Url { get; set; } = "";
}

internal sealed class UserResponse
{
    public User User { get; set; } = new();
}

internal sealed class BookmarkResponse
{
    public Bookmark Bookmark { get; set; } = new();
}
