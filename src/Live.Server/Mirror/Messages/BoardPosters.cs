using System.Globalization;
using Live.Programmes;
using Live.Questions;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>The posters of a session on its board: how many questions each has, and not the questions, which stand in its thread.</summary>
internal static class BoardPosters
{
    /// <summary>How many posters a board shows.</summary>
    private const int Shown = 5;

    /// <summary>A line for each poster that has questions, those with the most open ones first.</summary>
    /// <param name="session">With its posters.</param>
    /// <param name="questions">The session's, without those taken back.</param>
    public static IEnumerable<Block> Lines(Session session, IEnumerable<Question> questions)
    {
        var asked = questions.Where(question => question.Poster is not null).GroupBy(question => question.Poster!.Value)
            .Select(group => (Poster: session.Poster(group.Key), Open: group.Count(one => one.State.IsOpen()), Answered: group.Count(one => one.State is QuestionState.Answered)))
            .Where(line => line.Poster is not null)
            .OrderByDescending(line => line.Open).ThenBy(line => line.Poster!.Number).ToArray();
        if (asked.Length == 0)
            yield break;
        yield return Say.Section("*Posters with questions*");
        foreach (var (poster, open, answered) in asked.Take(Shown))
            yield return Line(session, poster!, open, answered);
        if (asked.Length > Shown)
            yield return Say.Small($"and {Say.Count(asked.Length - Shown, "more poster")}: {string.Join(", ", asked.Skip(Shown).Take(40).Select(Brief))}");
    }

    private static SectionBlock Line(Session session, Poster poster, int open, int answered)
    {
        var counts = Say.Join(open > 0 ? Number(open, "waiting") : null, answered > 0 ? Number(answered, "answered") : null);
        var line = new SectionBlock
        {
            Text = Say.Inert(string.Create(CultureInfo.InvariantCulture, $"*{poster.Number}*  {Say.Text(poster.Title, 150)}{(counts.Length == 0 ? "" : $" — {counts}")}")),
        };
        if (session.TakesQuestions)
            line.Accessory = Say.Button("Ask here", Wire.AskPosterAction, PosterPicker.Value(session.Id, poster.Number));
        return line;
    }

    private static string Brief((Poster? Poster, int Open, int Answered) line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Poster!.Number}{(line.Open > 0 ? $" ({line.Open} waiting)" : "")}");

    private static string Number(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
}
