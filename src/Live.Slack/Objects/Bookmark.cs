namespace Live.Slack;

/// <summary>A link at the top of a channel.</summary>
public sealed class Bookmark
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The channel.</summary>
    public string ChannelId { get; set; } = "";

    /// <summary>The text of the link.</summary>
    public string Title { get; set; } = "";

    /// <summary>The address.</summary>
    public string? Link { get; set; }

    /// <summary>The emoji before it, as <c>:name:</c>.</summary>
    public string? Emoji { get; set; }

    /// <summary>The kind.</summary>
    public BookmarkType Type { get; set; }
}

/// <summary>The kind of a bookmark.</summary>
public enum BookmarkType
{
    /// <summary>An address.</summary>
    Link,
}
