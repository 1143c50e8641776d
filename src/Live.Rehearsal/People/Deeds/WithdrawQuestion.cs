namespace Live.Rehearsal.People.Deeds;

/// <summary>"Withdraw" on one's own question.</summary>
public sealed record WithdrawQuestion(DateTimeOffset At, string User, int Number) : Deed(At, User)
{
    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (scene.Notebook.Find(Number) is not { Acknowledged: true } question
            || (question.Confirmation ?? Boards.Following(scene.Workspace, question)) is not { } message)
            return;
        var before = Told.Count(scene, User);
        var outcome = await scene.Workspace.ClickAsync(User, message, Wire.Withdraw, cancellationToken: cancellationToken);
        var answer = Told.Since(scene, User, before) ?? outcome.Error;
        if (answer?.StartsWith("Your question is taken back", StringComparison.Ordinal) == true)
            scene.Notebook.Learn(Number, known => known with { Withdrawn = true });
        else if (answer is not null && Told.Refused(scene, answer))
            scene.Notebook.Learn(Number, known => known with { InDoubt = true });
    }
}
