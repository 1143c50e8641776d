using System.Collections.Concurrent;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>The session that a message in Slack is about, by where it was written.</summary>
public sealed class MessageRouting(Node node, SlackChannels channels, MessageReader messages)
{
    private const int MostRemembered = 1_000;

    /// <summary>What was read of messages that the log did not know; a message's key never changes, and what has none gets none.</summary>
    private readonly ConcurrentDictionary<(string Channel, string Ts), string?> read = [];

    /// <summary>
    /// In the thread of a session's announcement or board, that session, whatever its state; in a room's channel, what is on
    /// there; anywhere else what is on, when only one room has something. Null when it is not clear.
    /// </summary>
    /// <exception cref="RepeatRequestedException">It has to wait for Slack's limit.</exception>
    public async Task<Session?> FindAsync(Programme programme, string channel, string? thread) =>
        thread is not null && await InThreadAsync(channel, thread) is { } session ? session
        : await channels.RoomAsync(programme, channel, CancellationToken.None) is { } room ? Routing.ForRoom(programme, room.Id, node.Now)
        : Routing.Anywhere(programme, node.Now);

    /// <summary>
    /// The session in the thread of whose announcement or board something stands; null in every other thread. People may be
    /// quicker than the log, which learns where a message stands after Slack shows it: then the message itself says which it is.
    /// </summary>
    /// <exception cref="RepeatRequestedException">It has to wait for Slack's limit.</exception>
    public async Task<Session?> InThreadAsync(string channel, string thread) =>
        (node.State.KeyAt(channel, thread) ?? await KeyInAsync(node.State.Programme!.Id, channel, thread)) is { } key ? node.State.SessionOf(key) : null;

    private async Task<string?> KeyInAsync(string gathering, string channel, string thread)
    {
        if (read.TryGetValue((channel, thread), out var known))
            return known;
        var key = MessageMark.KeyOf(await messages.FindAsync(channel, thread), gathering);
        if (read.Count >= MostRemembered)
            read.Clear();
        return read[(channel, thread)] = key;
    }
}
