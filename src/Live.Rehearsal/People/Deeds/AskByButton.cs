namespace Live.Rehearsal.People.Deeds;

/// <summary>"Ask a question" under the newest announcement or board.</summary>
public sealed record AskByButton(DateTimeOffset At, string User, string Channel, int Number, string Text, bool Anonymous) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.Button;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (Boards.WithButton(scene.Workspace, Channel, Wire.Ask) is not var (message, _))
            return; // nothing was announced yet
        var outcome = await scene.Workspace.ClickAsync(User, message, Wire.Ask, cancellationToken: cancellationToken);
        if (outcome.View is not { } form)
        {
            Told.Refused(scene, outcome.Error ?? "did not respond");
            return;
        }

        var question = new Asked(Number, User, Anonymous, Text, TimeProvider.System.GetTimestamp()) { Way = Way };
        scene.Notebook.Asking(question);
        await AskForm.SubmitAsync(scene, question, form, null, cancellationToken);
    }
}
