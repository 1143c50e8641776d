namespace Live.Rehearsal.People.Deeds;

/// <summary>"/ask" alone, then "Ask" with nothing written: Slack itself says that words are needed.</summary>
public sealed record AskNothing(DateTimeOffset At, string User, string Channel) : Deed(At, User)
{
    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var outcome = await scene.Workspace.SlashCommandAsync(User, Channel, Wire.AskCommand, "   ", cancellationToken);
        if (outcome.View is not { } form)
        {
            Told.Refused(scene, outcome.Error ?? "did not respond");
            return;
        }

        var submitted = await scene.Workspace.SubmitViewAsync(User, form, cancellationToken: cancellationToken);
        if (submitted.IsAccepted)
            scene.Notebook.Trouble("An empty question was taken.");
        await scene.Workspace.CloseViewAsync(User, form, wholeStack: true, cancellationToken);
    }
}
