using Live.Programmes;

namespace Live.Server.Slack;

/// <summary>Rooms by their Slack channels.</summary>
public static class SlackRooms
{
    /// <summary>The room whose channel this is, by id or name; null in any other channel and in direct messages.</summary>
    public static Room? Of(Programme programme, string channelId, string channelName) =>
        programme.Rooms.FirstOrDefault(room => room.Channel is { } channel
            && (channel == channelId || string.Equals(channel, channelName, StringComparison.OrdinalIgnoreCase)));
}
