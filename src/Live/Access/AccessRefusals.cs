namespace Live;

/// <summary>Refusals about who may do what.</summary>
public static class AccessRefusals
{
    /// <summary>Only Live itself does this.</summary>
    public static readonly Refusal OnlyLive = new("role.system", "Live does this by itself; nobody else can.");

    /// <summary>Only attendees do this.</summary>
    public static readonly Refusal OnlyAttendees = new("role.attendee-needed", "Only an attendee can do this.");

    /// <summary>Chairs of the session and organizers only.</summary>
    public static readonly Refusal ChairNeeded = new(
        "role.chair-needed", "Only the chair of this session and the organizers can do this.");

    /// <summary>Organizers only.</summary>
    public static readonly Refusal OrganizerNeeded = new("role.organizer-needed", "Only the organizers can do this.");
}
