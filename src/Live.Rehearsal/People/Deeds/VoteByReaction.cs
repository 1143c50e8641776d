using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Deeds;

/// <summary>
/// A thumbs-up on a message that became a question, or taking it back. Nobody is told that it counted; one sees it when the
/// votes on the screen change. A thumbs-up on a question that closes just then is just a thumbs-up.
/// </summary>
/// <param name="At">When.</param>
/// <param name="User">Who.</param>
/// <param name="Channel">Where.</param>
/// <param name="Taste">From 0 to 1: which of the messages.</param>
/// <param name="Back">Whether it is taken back.</param>
public sealed record VoteByReaction(DateTimeOffset At, string User, string Channel, double Taste, bool Back) : Deed(At, User)
{
    private const int Newest = 10; // one reads a channel from the bottom
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3); // real

    /// <inheritdoc />
    public override string Way => Back ? Ways.ReactionBack : Ways.Reaction;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (Choose(scene) is not var (message, id) || scene.Notebook.VotesSeen(id) is not { } before)
            return;
        var changed = Back
            ? await scene.Workspace.UnreactAsync(User, message, Wire.ThumbsUp)
            : await scene.Workspace.ReactAsync(User, message, Wire.ThumbsUp);
        if (!changed)
            return;
        if (await scene.Workspace.FindAsync(
            workspace => scene.Notebook.VotesSeen(id) != before ? workspace : null, Patience, cancellationToken) is null)
        {
            scene.Notebook.DoubtVote(); // closed meanwhile, or two votes made up for each other
            return;
        }

        scene.Notebook.Vote(User, id, Ways.Reaction);
        if (Back)
            scene.Notebook.Did(Way);
    }

    /// <summary>A message in this channel, and the question that it became.</summary>
    private (SlackMessage Message, string Id)? Choose(Scene scene)
    {
        var channel = scene.Workspace.Channel(Channel).Id;
        var mine = scene.Notebook.VotesOf(User, byReaction: true);
        (SlackMessage Source, string Id)[] found =
        [
            .. from question in scene.Notebook.Questions
               where question is { Acknowledged: true, Withdrawn: false, Source: not null } && question.Source.Channel == channel
                   && question.User != User && Boards.IsOpen(scene.Workspace, question)
               let sightings = scene.Notebook.SightingsOf(question.Number)
               where !sightings.IsEmpty
               let id = sightings[0].Id
               where Back ? mine.Contains(id) : !scene.Notebook.HasVoted(User, id)
               select (question.Source, id),
        ];
        return found.Length == 0 ? null : found[^(1 + (int)(Taste * Math.Min(found.Length, Newest)))];
    }
}
