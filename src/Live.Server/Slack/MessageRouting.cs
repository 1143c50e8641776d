using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>The session that a message in Slack is about, by where it was written.</summary>
public sealed class MessageRouting(Node node, SlackChannels channels)
{
    /// <summary>
    /// In the thread of a session's announcement or board, that session, whatever its state; in a room's channel, what is on
    /// there; anywhere else what is on, when only one room has something. Null when it is not clear.
    /// </summary>
    public async Task<Session?> FindAsync(Programme programme, string channel, string? thread) =>
        thread is not null && node.State.SessionAt(channel, thread) is { } session ? session
        : await channels.RoomAsync(programme, channel, CancellationToken.None) is { } room ? Routing.ForRoom(programme, room.Id, node.Now)
        : Routing.Anywhere(programme, node.Now);
}
