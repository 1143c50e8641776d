namespace Live.Slack;

/// <summary>A person or a bot. Interactions carry only the id, the name and the workspace.</summary>
public sealed class User
{
    /// <summary>The id, unique in its workspace.</summary>
    public string Id { get; set; } = "";

    /// <summary>The workspace.</summary>
    public string TeamId { get; set; } = "";

    /// <summary>A handle; people change it.</summary>
    public string? Name { get; set; }

    /// <summary>The name as given.</summary>
    public string? RealName { get; set; }

    /// <summary>Whether the account is closed.</summary>
    public bool Deleted { get; set; }

    /// <summary>Whether it is a bot.</summary>
    public bool IsBot { get; set; }

    /// <summary>Whether it may administer the workspace.</summary>
    public bool IsAdmin { get; set; }

    /// <summary>Whether it owns the workspace.</summary>
    public bool IsOwner { get; set; }

    /// <summary>The IANA time zone, such as <c>Asia/Tokyo</c>.</summary>
    public string? Tz { get; set; }

    /// <summary>The time zone's offset from UTC in seconds.</summary>
    public int TzOffset { get; set; }

    /// <summary>The language, such as <c>en-US</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>What the person says of themselves.</summary>
    public UserProfile? Profile { get; set; }
}

/// <summary>What a person says of themselves.</summary>
public sealed class UserProfile
{
    /// <summary>The name to show; may be empty.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The name as given.</summary>
    public string? RealName { get; set; }

    /// <summary>Only with the scope <c>users:read.email</c>.</summary>
    public string? Email { get; set; }

    /// <summary>What the person does.</summary>
    public string? Title { get; set; }
}
