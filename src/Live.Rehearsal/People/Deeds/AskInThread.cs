namespace Live.Rehearsal.People.Deeds;

/// <summary>
/// An answer in the thread of the newest announcement or board: it begins with "Q:", or its author marks it as a question
/// with a reaction.
/// </summary>
public sealed record AskInThread(DateTimeOffset At, string User, string Channel, int Number, string Text, bool Marked) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Marked ? Ways.Mark : Ways.Thread;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (Boards.WithButton(scene.Workspace, Channel, Wire.Ask) is not var (head, _))
            return; // nothing was announced yet
        var before = Told.Count(scene, User);
        var question = new Asked(Number, User, Anonymous: false, Text, TimeProvider.System.GetTimestamp()) { Way = Way };
        scene.Notebook.Asking(question);
        var message = await scene.Workspace.PostMessageAsync(User, Channel, Marked ? Text : $"Q: {Text}", head.Ts);
        scene.Notebook.Learn(Number, known => known with { Source = message });
        if (Marked)
            await scene.Workspace.ReactAsync(User, message, Wire.QuestionMark);
        await Written.FollowAsync(scene, question, before, cancellationToken);
    }
}
