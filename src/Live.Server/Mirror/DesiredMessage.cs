using System.Security.Cryptography;
using System.Text;

namespace Live.Server.Mirror;

/// <summary>How urgent a message is; the smallest goes first.</summary>
public enum Urgency
{
    /// <summary>Someone's question is being asked right now.</summary>
    AskingNow,

    /// <summary>The schedule changed.</summary>
    ScheduleChange,

    /// <summary>An announcement, and what calls a chair or an organizer.</summary>
    Announcement,

    /// <summary>Someone waits to know that a question arrived, or what became of it.</summary>
    Confirmation,

    /// <summary>A board that is not there yet, and what is to be answered in writing.</summary>
    Board,

    /// <summary>Counts on a board.</summary>
    Counts,

    /// <summary>A channel's topic and bookmarks.</summary>
    Frame,
}

/// <summary>What Slack shows it as.</summary>
public enum Surface
{
    /// <summary>A message.</summary>
    Message,

    /// <summary>The line at the top of a channel: the text, at most 250 characters.</summary>
    Topic,

    /// <summary>A link at the top of a channel: its title is the text.</summary>
    Bookmark,

    /// <summary>An emoji under somebody's message: its name is the text.</summary>
    Reaction,
}

/// <summary>Where a message belongs: a room's channel, or a person.</summary>
/// <param name="Channel">A channel's name without "#", or its id; null for a person.</param>
/// <param name="User">A Slack user's id; null for a channel.</param>
public readonly record struct Place(string? Channel, string? User)
{
    /// <summary>A room's channel.</summary>
    public static Place In(string channel) => new(channel, null);

    /// <summary>A person's direct messages.</summary>
    public static Place To(string user) => new(null, user);

    /// <summary>What the place is called in the budget and in logs.</summary>
    public override string ToString() => User ?? "#" + Channel;
}

/// <summary>A message that Slack should show now.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Place">Where.</param>
/// <param name="Urgency">How urgent.</param>
/// <param name="Text">For notifications and screen readers: plain text, not Slack's markup.</param>
/// <param name="Blocks">What people see.</param>
public sealed record DesiredMessage(string Key, Place Place, Urgency Urgency, string Text, IList<Block> Blocks)
{
    /// <summary>The key of the message in whose thread it stands, in the same place; null for none. It waits until that one is there.</summary>
    public string? Thread { get; init; }

    /// <summary>What it is shown as.</summary>
    public Surface Surface { get; init; }

    /// <summary>Where a bookmark leads; null for everything else.</summary>
    public Uri? Link { get; init; }

    /// <summary>The timestamp of the message under which a reaction stands; null for everything else.</summary>
    public string? Target { get; init; }

    /// <summary>Equal for equal content only.</summary>
    public string Hash => hash ??= Convert.ToHexStringLower(SHA256.HashData(
        [.. Encoding.UTF8.GetBytes($"{Text}{Link}"), .. BlockContent.Of(Blocks)]).AsSpan(0, 8));

    private string? hash;
}
