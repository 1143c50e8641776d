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
}
