using Live.Log;
using Live.Programmes;

namespace Live;

/// <summary>Who may do what. The programme says it, so a change of the programme changes it at once.</summary>
public static class Roles
{
    /// <summary>Whether this is one of the programme's organizers.</summary>
    public static bool IsOrganizer(Programme? programme, Who who) =>
        who.PersonId is { } id && programme?.Find(id) is { Organizer: true };

    /// <summary>Whether this person may moderate a session's questions: its chairs and every organizer.</summary>
    public static bool MayModerate(Programme? programme, Who who, SessionId session) =>
        who.PersonId is { } id && programme?.Find(id) is { } person
        && (person.Organizer || programme.Find(session) is { } found && found.Chairs.Contains(id));
}
