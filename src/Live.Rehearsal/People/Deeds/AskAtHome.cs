namespace Live.Rehearsal.People.Deeds;

/// <summary>"Ask a question" on Live's Home.</summary>
public sealed record AskAtHome(DateTimeOffset At, string User, int Number, string Text, bool Anonymous) : Deed(At, User)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // real

    /// <inheritdoc />
    public override string Way => Ways.Home;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        await scene.Workspace.OpenHomeAsync(User);
        if (await scene.Workspace.FindAsync(workspace => workspace.HomeOf(User) is { } shown && shown.Elements.Any(button => button.ActionId == Wire.Ask)
            ? shown : null, Patience, cancellationToken) is not { } home)
        {
            scene.Notebook.Trouble("Somebody opened the Home, and it showed no way to ask.");
            return;
        }

        var outcome = await scene.Workspace.ClickAsync(User, home, Wire.Ask, cancellationToken: cancellationToken);
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
