using Live.Log;
using Live.Programmes;

namespace Live.Server.Schedule;

/// <summary>What stands under something that the organizers say to everybody: the same words in Slack and in its preview.</summary>
public static class BroadcastText
{
    /// <summary>Who says it, as plain text.</summary>
    public static string From(Programme programme, Who who) =>
        who.PersonId is { } id && programme.Find(id) is { } person ? $"from {person.Name}, for the organizers" : "from the organizers";
}
