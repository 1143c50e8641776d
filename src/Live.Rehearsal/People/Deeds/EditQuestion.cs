namespace Live.Rehearsal.People.Deeds;

/// <summary>"Edit" on one's own question, under the confirmation or the direct message. Too late is fine; half is not.</summary>
public sealed record EditQuestion(DateTimeOffset At, string User, int Number) : Deed(At, User)
{
    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (scene.Notebook.Find(Number) is not { Acknowledged: true } question
            || (question.Confirmation ?? Boards.Following(scene.Workspace, question)) is not { } message)
            return;
        var outcome = await scene.Workspace.ClickAsync(User, message, Wire.Edit, cancellationToken: cancellationToken);
        if (outcome.View is not { } form)
            return; // the chair has it already, and the asker was told
        var text = SampleText.Reworded(question.Text);
        var submitted = await scene.Workspace.SubmitViewAsync(
            User, form, new Dictionary<string, string> { [Wire.Text] = text }, cancellationToken);
        if (submitted.IsAccepted)
            scene.Notebook.Learn(Number, known => known with { Text = text });
        else if (Told.Refused(scene, submitted.Error ?? string.Join(' ', submitted.FieldErrors.Values)))
            scene.Notebook.Learn(Number, known => known with { InDoubt = true });
        if (submitted.View is { } left)
            await scene.Workspace.CloseViewAsync(User, left, cancellationToken: cancellationToken);
    }
}
