namespace Live.Server.Screens;

/// <summary>The hub's group names. What an audience must not see has a group of its own.</summary>
public static class ScreenGroups
{
    /// <summary>The chairs of a session.</summary>
    public static string Chair(string session) => $"chair/{session}";

    /// <summary>The projectors of a room.</summary>
    public static string Stage(string room) => $"stage/{room}";

    /// <summary>The organizers' desk.</summary>
    public const string Desk = "desk";

    /// <summary>All attendees' pages: the programme.</summary>
    public const string Attendees = "attendees";

    /// <summary>The attendees' pages that show a session: the questions that everybody may see.</summary>
    public static string Audience(string session) => $"audience/{session}";

    /// <summary>The pages of whoever asks under a pseudonym: what became of the own questions, also of those that nobody else sees.</summary>
    public static string Asker(string pseudonym) => $"asker/{pseudonym}";
}
