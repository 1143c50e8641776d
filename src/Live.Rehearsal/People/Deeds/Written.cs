using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Deeds;

/// <summary>What becomes of words that somebody wrote in Slack for Live: a direct message follows them, or a sentence says why not.</summary>
internal static class Written
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // real: with silence after this, the words are lost

    /// <summary>Waits for the answer and takes note of it. When Live asks which session is meant, the asker says it.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="before">How much the asker had been shown privately before (<see cref="Told.Count"/>).</param>
    /// <param name="cancellationToken">Ends the rehearsal.</param>
    public static async Task FollowAsync(Scene scene, Asked question, int before, CancellationToken cancellationToken)
    {
        if (await scene.Workspace.FindAsync(
            workspace => Boards.Following(workspace, question) ?? Private(workspace, question, before), Patience, cancellationToken) is not { } answer)
            scene.Notebook.Trouble($"Sample question {question.Number} was written ({question.Way}), and nobody told its asker what became of it.");
        else if (answer.VisibleTo is null)
            Told.Followed(scene, question.Number, answer);
        else if (answer.Elements.Any(element => element.ActionId == Wire.AskWords))
            await ChooseAsync(scene, question, answer, cancellationToken);
        else
            Told.Refused(scene, answer.ShownText);
    }

    private static SlackMessage? Private(StandInWorkspace workspace, Asked question, int before) =>
        workspace.EphemeralMessages(question.User) is var shown && shown.Length > before ? shown[^1] : null;

    private static async Task ChooseAsync(Scene scene, Asked question, SlackMessage answer, CancellationToken cancellationToken)
    {
        if (!answer.ShownText.Contains(question.Text, StringComparison.Ordinal))
            scene.Notebook.Trouble($"The words of sample question {question.Number} were not kept: {answer.ShownText}");
        var outcome = await scene.Workspace.ClickAsync(question.User, answer, Wire.AskWords, cancellationToken: cancellationToken);
        if (outcome.View is { } form)
            await AskForm.SubmitAsync(scene, question, form, null, cancellationToken, typed: false);
        else
            Told.Refused(scene, outcome.Error ?? "did not respond");
    }
}
