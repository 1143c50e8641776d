using System.Globalization;
using Live.Programmes;
using Live.Questions;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>A question at a poster as its authors see it, in the poster's thread and in their direct messages. Nothing in it tells who asked anonymously.</summary>
internal static class PosterQuestionMessage
{
    private const int MostCharacters = 2000; // escaped; Slack takes 3,000 in a paragraph

    public static (string Text, IList<Block> Blocks) InThread(Programme programme, Poster poster, Question question, Question main) =>
        ($"A question at {poster.Name}", [Words(programme, question, main), .. Buttons(question)]);

    public static (string Text, IList<Block> Blocks) ToAuthor(Programme programme, Poster poster, Question question, Question main) =>
        ($"A question at your {poster.Label}",
        [
            Say.Section($"*A question at your poster* – {Say.Label(poster)}"),
            Words(programme, question, main),
            .. Buttons(question),
            .. question.State.IsOpen() && question.MergedInto is null
                ? [Say.Small("Answer in your own time. The answer goes to the one who asked.")]
                : Array.Empty<Block>(),
        ]);

    private static SectionBlock Words(Programme programme, Question question, Question main) => Say.Section(question.State is QuestionState.Withdrawn
        ? "A question was taken back by the one who asked."
        : string.Create(CultureInfo.InvariantCulture, $"*{question.Number}.* {By(question)} asks:\n{Quote(question.Text)}{(main.Id == question.Id ? Mark(programme, question) : $"\n● asked together with question {main.Number}, and answered there")}"));

    private static string By(Question question) => question.Name is { } name ? Say.Text(name, 60) : "Somebody, anonymously,";

    private static IEnumerable<Block> Buttons(Question question)
    {
        if (question.AwaitsWriting)
            yield return new ActionsBlock { Elements = [Say.Button("Answer", Wire.AnswerAction, question.Id.Value, ButtonStyle.Primary)] };
        else if (question.Answer is not null)
            yield return new ActionsBlock { Elements = [Say.Button("Change the answer", Wire.AnswerAction, question.Id.Value)] };
    }

    private static string Mark(Programme programme, Question question) => question.State switch
    {
        QuestionState.Asking => "\n● *being asked now*",
        QuestionState.Answered => $"\n● *answered*{(question.DoneAt is { } at ? " " + Say.Time(programme, at) : "")}"
            + (question.Answer is { } answer ? $" by {LeftoverMessages.Answerer(programme, question)}\n{Quote(answer, 500)}" : ""),
        QuestionState.Dismissed => "\n● set aside by the chair",
        _ => "",
    };

    /// <summary>All of the text where it fits; each of its lines marked, so that nothing typed looks like ours.</summary>
    private static string Quote(string typed, int otherwise = 400)
    {
        var whole = Say.Words(typed, int.MaxValue);
        var text = whole.Length <= MostCharacters / 2 ? whole : Say.Words(typed, otherwise);
        return ">" + text.ReplaceLineEndings("\n>");
    }
}
