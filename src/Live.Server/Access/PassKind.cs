namespace Live.Server.Access;

/// <summary>Whom a pass is for.</summary>
public enum PassKind
{
    /// <summary>A chair or an organizer.</summary>
    Person,

    /// <summary>An attendee who has shown a code that only the room could see.</summary>
    InTheRoom,

    /// <summary>An attendee on the web, from afar.</summary>
    Remote,

    /// <summary>A room's projector: it shows the room's code, and can do nothing.</summary>
    Projector,
}
