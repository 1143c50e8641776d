using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>Who of those who press something is an organizer.</summary>
internal static class Organizers
{
    /// <summary>The organizer who did this; null when it was somebody else, or nothing is known yet.</summary>
    public static async Task<Person?> OrganizerAsync(this Node node, SlackPeople people, InteractionRequest request)
    {
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        return node.State.Programme is { } programme && SlackPeople.PersonOf(programme, member) is { Organizer: true } person ? person : null;
    }
}
