using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;
using Live.Server.Slack;

namespace Live.Server.Homes;

/// <summary>The reader's own questions, asked by name or anonymously, newest first, and where they stand.</summary>
internal static class MyQuestions
{
    private const int Shown = 5;

    public static IEnumerable<Block> Of(Live.State state, Programme programme, HomeReader reader, DateTimeOffset now)
    {
        var mine = state.Questions.By(reader.Pseudonym).Concat(state.Questions.By(reader.Anonymous))
            .Where(question => question.State is not QuestionState.Withdrawn).Select(state.Questions.Followed)
            .OrderByDescending(question => question.AskedAt).ThenBy(question => question.Id.Value, StringComparer.Ordinal).ToArray();
        var canAsk = Routing.Choices(programme, now).Any();
        if (mine.Length == 0 && !canAsk)
            yield break;
        yield return new DividerBlock();
        yield return new SectionBlock
        {
            Text = Say.Inert(mine.Length == 0
                ? "*My questions*\nYou have asked nothing yet. What you ask goes to the chair at once, anonymously if you like."
                : "*My questions*"),
            Accessory = canAsk ? Say.Button("Ask a question", Wire.AskAction, "any") : null,
        };
        foreach (var block in Say.Sections(mine.Take(Shown).Select(question => Line(programme, question)), "\n\n"))
            yield return block;
        if (mine.Length > Shown)
            yield return Say.Small($"and {Say.Count(mine.Length - Shown, "earlier question")}: your messages from Live have them all");
    }

    private static string Line(Programme programme, Question question) => $"“{Say.Words(question.Text, 200)}”\n" + Say.Join(
        question.State is QuestionState.Asking ? $"● *{AskerMessage.Short(question)}*" : AskerMessage.Short(question),
        question.State is QuestionState.Dismissed && question.Reason is { } reason ? $"_{Say.Text(reason, 200)}_" : null,
        programme.Find(question.Session) is { } session ? Say.Text(session.Title) : null,
        question.Votes > 0 ? $"▲ {question.Votes.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : null,
        question.MergedInto is null ? null : "asked together with another one",
        question.Name is null ? "asked anonymously" : null)
        + (question.Answer is { } answer ? $"\n>{Say.Text(answer, 300).ReplaceLineEndings("\n>")}" : "");
}
