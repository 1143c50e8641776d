using Live.Announcements;
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

    /// <summary>The bot's mark under a message that became a question.</summary>
    public static string Mark(QuestionId question) => $"mark/{question}";

    /// <summary>A schedule change in a room's channel.</summary>
    public static string Change(int version, RoomId room) => $"change/{version}/{room}";
}
