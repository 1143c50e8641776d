namespace Live.Rehearsal.People.Deeds;

/// <summary>"@live text" in a room's channel.</summary>
public sealed record AskByMention(DateTimeOffset At, string User, string Channel, int Number, string Text) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.Mention;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var before = Told.Count(scene, User);
        var question = new Asked(Number, User, Anonymous: false, Text, TimeProvider.System.GetTimestamp()) { Way = Way };
        scene.Notebook.Asking(question);
        var message = await scene.Workspace.PostMessageAsync(User, Channel, $"{Wire.Mention} {Text}");
        scene.Notebook.Learn(Number, known => known with { Source = message });
        await Written.FollowAsync(scene, question, before, cancellationToken);
    }
}
