using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Deeds;

/// <summary>Pressing "▲". Acknowledged without a word means that it counted.</summary>
internal static class Ballot
{
    public static async Task PressAsync(Scene scene, string user, string question, string way, Func<Task<InteractionOutcome>> press)
    {
        var before = Told.Count(scene, user);
        var outcome = await press();
        if ((Told.Since(scene, user, before) ?? outcome.Error) is not { } answer)
            scene.Notebook.Vote(user, question, way);
        else if (Told.Refused(scene, answer))
            scene.Notebook.DoubtVote();
    }
}
