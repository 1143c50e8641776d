namespace Live.Rehearsal.People.Deeds;

/// <summary>"/ask" alone: the modal, by name or anonymously, for what is on or for a later session.</summary>
/// <param name="At">When.</param>
/// <param name="User">Who.</param>
/// <param name="Channel">Where it is typed.</param>
/// <param name="Number">The question's number.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anonymous">Whether the box is ticked.</param>
/// <param name="Session">The session that the asker looks for, or null for what is on.</param>
public sealed record AskByForm(
    DateTimeOffset At, string User, string Channel, int Number, string Text, bool Anonymous, string? Session) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.Form;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var outcome = await scene.Workspace.SlashCommandAsync(User, Channel, Wire.AskCommand, "", cancellationToken);
        if (outcome.View is not { } form)
        {
            Told.Refused(scene, outcome.Error ?? outcome.Response?.ShownText ?? "did not respond");
            return;
        }

        // The clock of ask-to-screen starts when the asker presses Ask, not while the words are written.
        var question = new Asked(Number, User, Anonymous, Text, TimeProvider.System.GetTimestamp()) { Way = Way };
        scene.Notebook.Asking(question);
        await AskForm.SubmitAsync(scene, question, form, Session, cancellationToken);
    }
}
