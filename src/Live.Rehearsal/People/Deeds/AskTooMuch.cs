namespace Live.Rehearsal.People.Deeds;

/// <summary>"/ask" with more than anybody could read out: it is refused with a reason.</summary>
public sealed record AskTooMuch(DateTimeOffset At, string User, string Channel, string Text) : Deed(At, User)
{
    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var outcome = await scene.Workspace.SlashCommandAsync(User, Channel, Wire.AskCommand, Text, cancellationToken);
        if (outcome.Response is { } answer)
        {
            if (answer.ShownText.StartsWith("Sent to", StringComparison.Ordinal))
                scene.Notebook.Trouble("A question that nobody can read out was taken.");
        }
        else if (outcome.View is { } form)
        {
            await scene.Workspace.CloseViewAsync(User, form, wholeStack: true, cancellationToken); // nothing is on here
        }
    }
}
