using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Deeds;

/// <summary>
/// "/ask" with nearly what somebody else has asked: Live says that it is not sent yet. Some vote for the other question
/// then, the others send theirs all the same; either way the words that were typed are still there.
/// </summary>
/// <param name="At">When.</param>
/// <param name="User">Who.</param>
/// <param name="Channel">Where.</param>
/// <param name="Number">The number of the other question.</param>
/// <param name="Text">The words of the other question.</param>
/// <param name="Votes">Whether this person is content with a vote.</param>
public sealed record AskAlike(DateTimeOffset At, string User, string Channel, int Number, string Text, bool Votes) : Deed(At, User)
{
    private const string NotSent = "Not sent yet";

    /// <inheritdoc />
    public override string Way => Votes ? Ways.Instead : Ways.Anyway;

    /// <inheritdoc />
    public override async Task DoAsync(Scene scene, CancellationToken cancellationToken)
    {
        var question = new Asked(SampleText.Alike(Number), User, Anonymous: false, SampleText.Alike(Text), TimeProvider.System.GetTimestamp());
        scene.Notebook.Asking(question);
        var outcome = await scene.Workspace.SlashCommandAsync(User, Channel, Wire.AskCommand, question.Text, cancellationToken);
        if (outcome.View is { } form)
            await AskForm.SubmitAsync(scene, question, form, null, cancellationToken); // nothing is on here: it asks where to
        else if (outcome.Response is not { } response)
            Told.Refused(scene, outcome.Error ?? "did not respond");
        else if (!response.ShownText.StartsWith(NotSent, StringComparison.Ordinal) && !response.ShownText.StartsWith($"*{NotSent}", StringComparison.Ordinal))
            Told.Answer(scene, question.Number, response.ShownText, response); // the other one is not open any more
        else if (Votes)
            await VoteAsync(scene, question, response, cancellationToken);
        else
            await SendAsync(scene, question, response, cancellationToken);
    }

    private async Task VoteAsync(Scene scene, Asked question, SlackMessage held, CancellationToken cancellationToken)
    {
        if (held.Elements.First(button => button.ActionId == Wire.VoteInstead) is not { BlockId: var other } || scene.Notebook.HasVoted(User, other))
            return;
        await Ballot.PressAsync(scene, User, other, Way, () => scene.Workspace.ClickAsync(User, held, Wire.VoteInstead, other, cancellationToken));
        Kept(scene, question, Now(scene, held));
    }

    private async Task SendAsync(Scene scene, Asked question, SlackMessage held, CancellationToken cancellationToken)
    {
        Kept(scene, question, held);
        scene.Notebook.Learn(question.Number, known => known with { Way = Way });
        var outcome = await scene.Workspace.ClickAsync(User, held, Wire.AskAnyway, cancellationToken: cancellationToken);
        var answer = Now(scene, held);
        Told.Answer(scene, question.Number, outcome.Error ?? answer.ShownText, answer);
    }

    /// <summary>The message as it stands now; it is replaced by what came of a press.</summary>
    private SlackMessage Now(Scene scene, SlackMessage held) =>
        scene.Workspace.EphemeralMessages(User).FirstOrDefault(message => message.Ts == held.Ts) ?? held;

    private static void Kept(Scene scene, Asked question, SlackMessage message)
    {
        if (!message.ShownText.Contains(question.Text, StringComparison.Ordinal))
            scene.Notebook.Trouble($"Words that were not sent yet are gone: \"{question.Text}\" is not in \"{message.ShownText}\".");
    }
}
