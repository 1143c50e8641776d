namespace Live.Rehearsal.People.Deeds;

/// <summary>"See all" under a board, then "▲" in the list.</summary>
/// <param name="At">When.</param>
/// <param name="User">Who.</param>
/// <param name="Channel">Where.</param>
/// <param name="Taste">From 0 to 1: how far down the list this person looks.</param>
public sealed record VoteInList(DateTimeOffset At, string User, string Channel, double Taste) : Deed(At, User)
{
    /// <inheritdoc />
    public override string Way => Ways.List;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (Boards.WithButton(scene.Workspace, Channel, Wire.SeeAll) is not var (board, _))
            return; // too few questions for a list
        var outcome = await scene.Workspace.ClickAsync(User, board, Wire.SeeAll, cancellationToken: cancellationToken);
        if (outcome.View is not { } list)
            return; // the board has changed under the finger
        string[] questions = [.. list.Elements.Where(button => button.ActionId == Wire.Vote).Select(button => button.Value!)];
        if (questions.Length > 0 && questions[(int)(Taste * questions.Length)] is var question && !scene.Notebook.HasVoted(User, question))
        {
            await Ballot.PressAsync(scene, User, question, Ways.List,
                () => scene.Workspace.ClickAsync(User, list, Wire.Vote, question, cancellationToken));
        }

        await scene.Workspace.CloseViewAsync(User, list, wholeStack: true, cancellationToken);
    }
}
