using System.Globalization;
using Live.Announcements;
using Live.Broadcasts;
using Live.Chairs;
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

    /// <summary>The message in a room's channel under which a poster's questions stand.</summary>
    public static string Poster(SessionId session, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"poster/{session}/{number}");

    /// <summary>A question in the thread of its poster.</summary>
    public static string PosterQuestion(QuestionId question) => $"poster-question/{question}";

    /// <summary>The direct message to an author of the poster that a question is for.</summary>
    public static string Author(QuestionId question, PersonId author) => $"author/{question}/{author}";

    /// <summary>The head of a session's thread of questions to be answered in writing.</summary>
    public static string Leftovers(SessionId session) => $"leftovers/{session}";

    /// <summary>A question in that thread.</summary>
    public static string Leftover(SessionId session, QuestionId question) => $"leftover/{session}/{question}";

    /// <summary>The direct message that tells a speaker what to answer in writing.</summary>
    public static string Speaker(SessionId session, PersonId person) => $"speaker/{session}/{person}";

    /// <summary>What the organizers say to everybody, in a room's channel.</summary>
    public static string Broadcast(BroadcastId broadcast, RoomId room) => $"broadcast/{broadcast}/{room}";

    /// <summary>The topic of a room's channel.</summary>
    public static string Topic(RoomId room) => $"topic/{room}";

    /// <summary>The link to what is on in a room, at the top of its channel.</summary>
    public static string Watch(RoomId room) => $"bookmark/{room}/watch";

    /// <summary>The bot's mark under a message that became a question.</summary>
    public static string Mark(QuestionId question) => $"mark/{question}";

    /// <summary>Schedule changes that are told together, in a room's channel; the version is the first one's.</summary>
    /// <summary>The direct message that reminds somebody of a session.</summary>
    public static string Reminder(MomentId moment, string reader) => $"reminder/{moment}/{reader}";

    /// <summary>A schedule change in a room's channel.</summary>
    public static string Change(int version, RoomId room) => $"change/{version}/{room}";

    /// <summary>What tells a person that they chair a session, by direct message.</summary>
    public static string Duty(SessionId session, PersonId person) => $"duty/{session}/{person}";

    /// <summary>What tells an organizer that nobody is there to chair a session, by direct message.</summary>
    public static string Missing(SessionId session, PersonId organizer) => $"missing/{session}/{organizer}";

    /// <summary>What an organizer told the chairs, by direct message to one of them.</summary>
    public static string ChairMessage(ChairMessageId id, PersonId person) => $"chair-message/{id}/{person}";
}
