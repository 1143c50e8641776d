namespace Live.Rehearsal.People.Deeds;

/// <summary>A direct message to Live.</summary>
public sealed record AskDirectly(DateTimeOffset At, string User, int Number, string Text) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.Direct;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var before = Told.Count(scene, User);
        var question = new Asked(Number, User, Anonymous: false, Text, TimeProvider.System.GetTimestamp()) { Way = Way };
        scene.Notebook.Asking(question);
        await scene.Workspace.PostMessageAsync(User, scene.Workspace.DirectChannel(User).Id, Text);
        await Written.FollowAsync(scene, question, before, cancellationToken);
    }
}
