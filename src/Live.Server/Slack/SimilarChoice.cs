using Live.Programmes;
using Live.Questions;

namespace Live.Server.Slack;

/// <summary>What an asker sees when others ask about the same: their questions to vote for, and the own words, not sent yet.</summary>
internal static class SimilarChoice
{
    /// <summary>The ephemeral message after a command. The words travel in its buttons.</summary>
    public static (string Text, IList<Block> Blocks) Message(Session session, HeldQuestion held, IReadOnlyList<Question> similar, string voter) =>
        ("Not sent yet: others ask something like this",
        [
            Say.Section($"*Not sent yet:* {People(similar)} something like this in {Say.Label(session)} – add your vote?"),
            .. similar.Select(question => Line(question, voter, (held with { Like = question.Id }).Write())),
            Say.Small($"Yours: “{Say.Words(held.Text)}”"),
            new ActionsBlock { Elements = [Say.Button("Ask mine anyway", Wire.AskAnywayAction, (held with { Like = null }).Write())] },
        ]);

    /// <summary>The same in place of the ask modal, with everything that was filled in still there.</summary>
    public static ModalViewDefinition Modal(ModalViewDefinition view, IReadOnlyList<Question> similar, string voter)
    {
        view.Title = "Not sent yet";
        view.Submit = "Ask mine anyway";
        view.Blocks =
        [
            Say.Section($"*{People(similar, "Somebody")} something like this – add your vote?*"),
            .. similar.Select(question => Line(question, voter, question.Id.Value)),
            new DividerBlock(),
            .. view.Blocks,
        ];
        return view;
    }

    private static string People(IReadOnlyList<Question> similar, string one = "somebody") =>
        SimilarQuestions.People(similar) is var people and > 1 ? $"{Say.Number(people)} people ask" : $"{one} asks";

    /// <summary>One question with its vote button, which says when the vote is there.</summary>
    private static SectionBlock Line(Question question, string voter, string value) => new()
    {
        BlockId = question.Id.Value,
        Text = Say.Inert($"“{Say.Words(question.Shown, 250)}” · ▲ {Say.Number(question.Votes)}"),
        Accessory = Say.Button(question.Voters.Contains(voter) ? "Your vote is in" : "Add your vote", Wire.VoteInsteadAction, value),
    };
}
