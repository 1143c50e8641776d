using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Live.Server.Mirror;

/// <summary>How urgent a message is; the smallest goes first.</summary>
public enum Urgency
{
    /// <summary>Someone's question is being asked right now.</summary>
    AskingNow,

    /// <summary>The schedule changed.</summary>
    ScheduleChange,

    /// <summary>An announcement.</summary>
    Announcement,

    /// <summary>Someone waits to know that a question arrived, or what became of it.</summary>
    Confirmation,

    /// <summary>A board that is not there yet.</summary>
    Board,

    /// <summary>Counts on a board.</summary>
    Counts,
}

/// <summary>Where a message belongs: a room's channel, or a person.</summary>
/// <param name="Channel">A channel's name without "#", or its id; null for a person.</param>
/// <param name="User">A Slack user's id; null for a channel.</param>
public readonly record struct Place(string? Channel, string? User)
{
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
    /// <summary>Equal for equal content only.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(
        [.. Encoding.UTF8.GetBytes(Text), .. JsonSerializer.SerializeToUtf8Bytes(Blocks, SlackJson.Options)]).AsSpan(0, 8));
}
