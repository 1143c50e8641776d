using System.Collections.Immutable;

namespace Live.Messages;

/// <summary>
/// Finds our messages by Slack's timestamps, without looking at the others: of the messages that people send and react to,
/// most have nothing to do with ours.
/// </summary>
public sealed record PostIndex
{
    /// <summary>No messages.</summary>
    public static readonly PostIndex Empty = new();

    private PostIndex()
    {
    }

    private ImmutableDictionary<string, ImmutableArray<string>> Keys { get; init; } =
        ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>
    /// The keys of our messages with that timestamp: mostly none or one. Two channels may have the same, so the caller
    /// compares the channel with the post's.
    /// </summary>
    public ImmutableArray<string> At(string ts) => Keys.GetValueOrDefault(ts, []);

    /// <summary>With a message at its timestamp.</summary>
    /// <param name="key">Which message.</param>
    /// <param name="before">Its timestamp until now; null when it is new.</param>
    /// <param name="ts">Its timestamp.</param>
    internal PostIndex Set(string key, string? before, string ts) => before == ts ? this : this with
    {
        Keys = (before is null ? Keys : Keys.SetItem(before, At(before).Remove(key))).SetItem(ts, At(ts).Add(key)),
    };
}
