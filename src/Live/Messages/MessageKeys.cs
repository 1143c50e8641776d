using Live.Announcements;
using Live.Broadcasts;
using Live.Programmes;
using Live.Questions;

namespace Live.Messages;

/// <summary>The keys of all messages that Slack should show; a key is one message in one place, for ever.</summary>
public static class MessageKeys
{
    /// <summary>An announcement in a room's channel.</summary>
    public static string Announcement(MomentId moment) => $"announcement/{moment}";

    /// <summary>A session's board in its room's channel.</summary>
    public static string Board(SessionId session) => $"board/{session}";

    /// <summary>The direct message that follows a question.</summary>
    public static string Asker(QuestionId question) => $"asker/{question}";

    /// <summary>What the organizers say to everybody, in a room's channel.</summary>
    public static string Broadcast(BroadcastId broadcast, RoomId room) => $"broadcast/{broadcast}/{room}";

    /// <summary>The topic of a room's channel.</summary>
    public static string Topic(RoomId room) => $"topic/{room}";

    /// <summary>The link to what is on in a room, at the top of its channel.</summary>
    public static string Watch(RoomId room) => $"bookmark/{room}/watch";

    /// <summary>Schedule changes that are told together, in a room's channel; the version is the first one's.</summary>
    public static string Change(int version, RoomId room) => $"change/{version}/{room}";
}
