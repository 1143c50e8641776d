namespace Live.Slack;

/// <summary>A channel or a direct message.</summary>
public sealed class Conversation
{
    /// <summary>The id; names may change.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name without <c>#</c>; none for a direct message.</summary>
    public string? Name { get; set; }

    /// <summary>A channel.</summary>
    public bool IsChannel { get; set; }

    /// <summary>A private channel of the old kind.</summary>
    public bool IsGroup { get; set; }

    /// <summary>A direct message with one person.</summary>
    public bool IsIm { get; set; }

    /// <summary>A direct message with several.</summary>
    public bool IsMpim { get; set; }

    /// <summary>Seen by members only.</summary>
    public bool IsPrivate { get; set; }

    /// <summary>Closed.</summary>
    public bool IsArchived { get; set; }

    /// <summary>Whether the token's bot is in it.</summary>
    public bool IsMember { get; set; }

    /// <summary>How many people are in it; only if asked for.</summary>
    public int NumMembers { get; set; }

    /// <summary>The topic.</summary>
    public Topic? Topic { get; set; }

    /// <summary>The purpose.</summary>
    public Purpose? Purpose { get; set; }

    /// <summary>The other person of a direct message.</summary>
    public string? User { get; set; }
}

/// <summary>The line at the top of a channel.</summary>
public sealed class Topic
{
    /// <summary>The text.</summary>
    public string? Value { get; set; }
}

/// <summary>What a channel is for.</summary>
public sealed class Purpose
{
    /// <summary>The text.</summary>
    public string? Value { get; set; }
}
