namespace Live.Rehearsal.People.Deeds;

/// <summary>"/ask text" in a room's channel. In a hurry some press the key twice; then one question is asked, not two.</summary>
public sealed record AskByCommand(DateTimeOffset At, string User, string Channel, int Number, string Text, bool Twice) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.Command;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var question = new Asked(Number, User, Anonymous: false, Text, TimeProvider.System.GetTimestamp());
        scene.Notebook.Asking(question);
        await Task.WhenAll(Enumerable.Range(0, Twice ? 2 : 1).Select(_ => AskAsync(scene, question, cancellationToken)));
    }

    private async Task AskAsync(Scene scene, Asked question, CancellationToken cancellationToken)
    {
        var outcome = await scene.Workspace.SlashCommandAsync(User, Channel, Wire.AskCommand, Text, cancellationToken);
        if (outcome.View is { } form)
            await AskForm.SubmitAsync(scene, question, form, null, cancellationToken); // nothing is on here: it asks where to
        else if (outcome.Response is { } response)
            Told.Answer(scene, Number, response.ShownText, response);
        else
            Told.Refused(scene, outcome.Error ?? "did not respond");
    }
}
