using Live.Rehearsal.People.Deeds;

namespace Live.Rehearsal.People;

/// <summary>A chair presses "I'm here" under the direct message that calls to a session.</summary>
internal sealed class CheckIn(Scene scene, string session, string user)
{
    // After the call, and before anybody is missed.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(14);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // real

    /// <summary>Comes before the session starts, when it is called; whoever is there already is not.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        scene.Notebook.Plan(Ways.CheckIn);
        await scene.Clock.UntilAsync(scene.Timetable.Find(session).Start - Ahead, cancellationToken);
        var value = $"{session}/";
        var found = await scene.Workspace.FindAsync(workspace => Boards.Direct(workspace, user, "", button =>
            button.ActionId == Wire.CheckIn && button.Value!.StartsWith(value, StringComparison.Ordinal)), Patience, cancellationToken);
        if (found is not var (message, button))
            return;
        await scene.Workspace.ClickAsync(user, message, Wire.CheckIn, button.Value, cancellationToken);
        if (await scene.Workspace.FindAsync(workspace => workspace.DirectMessages(user).FirstOrDefault(one =>
            one.Ts == message.Ts && one.Elements.All(left => left.ActionId != Wire.CheckIn)), Patience, cancellationToken) is null)
            scene.Notebook.Trouble($"The chair of {session} checked in, and the message does not show it.");
        else
            scene.Notebook.Did(Ways.CheckIn);
    }
}
