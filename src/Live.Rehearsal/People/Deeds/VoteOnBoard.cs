namespace Live.Rehearsal.People.Deeds;

/// <summary>"▲" on the newest board in a channel.</summary>
/// <param name="At">When.</param>
/// <param name="User">Who.</param>
/// <param name="Channel">Where.</param>
/// <param name="Taste">From 0 to 1: how far down the list this person looks.</param>
public sealed record VoteOnBoard(DateTimeOffset At, string User, string Channel, double Taste) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.Board;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (Boards.WithButton(scene.Workspace, Channel, Wire.Vote) is not var (board, buttons))
            return;
        var question = buttons[(int)(Taste * buttons.Count)].Value!;
        if (scene.Notebook.HasVoted(User, question))
            return; // somebody who means to vote does not take the vote back
        await Ballot.PressAsync(scene, User, question, Ways.Board,
            () => scene.Workspace.ClickAsync(User, board, Wire.Vote, question, cancellationToken));
    }
}
