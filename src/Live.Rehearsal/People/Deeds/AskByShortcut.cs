namespace Live.Rehearsal.People.Deeds;

/// <summary>"Send to Q&amp;A" in the menu of a message that one has written in the channel.</summary>
public sealed record AskByShortcut(DateTimeOffset At, string User, string Channel, int Number, string Text) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.Shortcut;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var message = await scene.Workspace.PostMessageAsync(User, Channel, Text);
        var outcome = await scene.Workspace.MessageShortcutAsync(User, message, Wire.SendToQuestions, cancellationToken);
        if (outcome.View is not { } form)
        {
            Told.Refused(scene, outcome.Error ?? "did not respond");
            return;
        }

        var question = new Asked(Number, User, Anonymous: false, Text, TimeProvider.System.GetTimestamp()) { Way = Way, Source = message };
        scene.Notebook.Asking(question);
        await AskForm.SubmitAsync(scene, question, form, null, cancellationToken, typed: false);
    }
}
