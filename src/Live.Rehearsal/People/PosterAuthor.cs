using Live.Rehearsal.People.Deeds;

namespace Live.Rehearsal.People;

/// <summary>An author answers a question at the own poster, by the button under the direct message that brings it.</summary>
internal sealed class PosterAuthor(Scene scene, PosterOnWall poster, string user)
{
    private const double Late = 0.7; // of the session: by then somebody has asked
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // real

    /// <summary>Answers one, when there is any.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        scene.Notebook.Plan(Ways.PosterAnswer);
        var slot = scene.Timetable.Find(poster.Session);
        await scene.Clock.UntilAsync(slot.Start + slot.Length * Late, cancellationToken);
        var found = await scene.Workspace.FindAsync(
            workspace => Boards.Direct(workspace, user, "author/", button => button is { ActionId: Wire.Answer, Label: "Answer" }), Patience, cancellationToken);
        if (found is not var (message, button))
            return;
        var outcome = await scene.Workspace.ClickAsync(user, message, Wire.Answer, button.Value, cancellationToken);
        if (outcome.View is not { } form)
            return; // it was taken back just now, and the author was told
        var submitted = await scene.Workspace.SubmitViewAsync(
            user, form, new Dictionary<string, string> { [Wire.Text] = $"Sample answer at poster {poster.Number}." }, cancellationToken);
        if (!submitted.IsAccepted)
        {
            Told.Refused(scene, submitted.Error ?? string.Join(' ', submitted.FieldErrors.Values));
            return;
        }

        scene.Notebook.Move(button.Value!, Hub.QuestionSeen.Answered);
        scene.Notebook.Did(Ways.PosterAnswer);
    }
}
