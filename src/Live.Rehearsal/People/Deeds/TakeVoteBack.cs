namespace Live.Rehearsal.People.Deeds;

/// <summary>"▲" once more on something one has voted for, if it is still on the board.</summary>
public sealed record TakeVoteBack(DateTimeOffset At, string User, string Channel) : Deed(At, User)
{
    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        foreach (var question in scene.Notebook.VotesOf(User))
        {
            if (Boards.WithButton(scene.Workspace, Channel, Wire.Vote, question) is not var (board, _))
                continue;
            await Ballot.PressAsync(scene, User, question, Ways.Board,
                () => scene.Workspace.ClickAsync(User, board, Wire.Vote, question, cancellationToken));
            return;
        }
    }
}
