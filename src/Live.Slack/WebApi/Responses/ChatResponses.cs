using Live.Slack.Events;

namespace Live.Slack.WebApi;

/// <summary>A message was posted.</summary>
public sealed class PostMessageResponse
{
    /// <summary>The timestamp that names the message in its channel.</summary>
    public string Ts { get; set; } = "";

    /// <summary>The channel's id, also where a person's id was given.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The message as Slack has it.</summary>
    public MessageEvent? Message { get; set; }
}

/// <summary>A message that one person sees was posted; it cannot be updated.</summary>
public sealed class PostEphemeralResponse
{
    /// <summary>Its timestamp, of no further use.</summary>
    public string MessageTs { get; set; } = "";
}

/// <summary>A message was updated.</summary>
public sealed class MessageUpdateResponse
{
    /// <summary>The channel.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The message.</summary>
    public string Ts { get; set; } = "";

    /// <summary>The text it has now.</summary>
    public string? Text { get; set; }
}

/// <summary>A message was deleted.</summary>
public sealed class MessageTsResponse
{
    /// <summary>The channel.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The message.</summary>
    public string Ts { get; set; } = "";
}

/// <summary>The address of a message.</summary>
public sealed class PermalinkResponse
{
    /// <summary>The channel.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The address.</summary>
    public string Permalink { get; set; } = "";
}
