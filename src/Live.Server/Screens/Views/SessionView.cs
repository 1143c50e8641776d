using Live.Programmes;

namespace Live.Server.Screens.Views;

/// <summary>A session on a screen. Times are UTC; the screen writes them in the zone that fits its reader.</summary>
public sealed record SessionView(
    string Id,
    SessionKind Kind,
    string Title,
    DateTimeOffset Start,
    DateTimeOffset End,
    DateTimeOffset QuestionsAt,
    string Room,
    string RoomName,
    IReadOnlyList<string> Speakers,
    IReadOnlyList<string> Chairs,
    bool TakesQuestions,
    bool Cancelled)
{
    /// <summary>The view of a session.</summary>
    public static SessionView Of(Programme programme, Session session) => new(
        session.Id.Value, session.Kind, session.Title, session.Start, session.End, session.QuestionsAt,
        session.Room.Value, programme.Room(session.Room).Name, session.Speakers,
        [.. session.Chairs.Select(id => programme.Find(id)?.Name ?? id.Value)], session.TakesQuestions, session.Cancelled);
}
