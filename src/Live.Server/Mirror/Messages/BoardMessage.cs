using System.Globalization;
using Live.Announcements;
using Live.Programmes;
using Live.Questions;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>A session's board in its room's channel: the top questions, each with its vote button.</summary>
internal static class BoardMessage
{
    /// <summary>How many questions it shows; "See all" shows the others.</summary>
    public const int Shown = 5;

    public static (string Text, IList<Block> Blocks) Of(Live.State state, Programme programme, Session session)
    {
        var all = state.Questions.In(session.Id).Where(question => question.State is not QuestionState.Withdrawn).ToArray();
        var answered = all.Count(question => question.State is QuestionState.Answered);
        var open = all.Where(question => question.State.IsOpen())
            .OrderBy(question => question.State is QuestionState.Asking ? 0 : 1).ThenBy(question => question, QuestionOrder.Instance).ToArray();
        var blocks = new List<Block>
        {
            Say.Section($"*Questions for* {Say.Label(session)}"),
            Say.Small(Say.Join($"{all.Length} asked, {answered} answered", When(state, programme, session))),
        };
        var toAll = open.Where(question => question.Poster is null).ToArray();
        foreach (var (question, index) in toAll.Take(Shown).Select((question, index) => (question, index)))
            blocks.Add(Line(question, index + 1));
        blocks.AddRange(BoardPosters.Lines(session, all));
        foreach (var question in all.Where(question => question.IsLeftover && question.Answer is not null).Take(Shown - Math.Min(open.Length, Shown)))
            blocks.Add(Say.Section($"✓ {Say.Words(question.Shown, 250)} — _{By(question)}_ · answered in writing"));
        if (open.Length == 0)
            blocks.Add(Say.Section(all.Length == 0 ? "No questions yet. Yours can be the first." : "No open questions right now."));
        var buttons = new List<IActionElement> { Say.Button("Ask a question", Wire.AskAction, session.Id.Value, ButtonStyle.Primary) };
        if (open.Length > Math.Min(toAll.Length, Shown))
            buttons.Add(Say.Button(string.Create(CultureInfo.InvariantCulture, $"See all {open.Length}"), Wire.SeeAllAction, session.Id.Value));
        if (!session.Cancelled)
            blocks.Add(new ActionsBlock { Elements = buttons });
        return ($"Questions for {session.Label}: {all.Length} asked, {answered} answered", blocks);
    }

    /// <summary>One question with its vote button; also used in the list of all questions.</summary>
    public static SectionBlock Line(Question question, int rank) => new()
    {
        BlockId = question.Id.Value,
        Text = Say.Inert($"*{rank}*  {Say.Words(question.Shown, 250)} — _{By(question)}_{Place(question)}{Mark(question)}"),
        Accessory = Say.Button(string.Create(CultureInfo.InvariantCulture, $"▲ {question.Votes}"), Wire.VoteAction, question.Id.Value),
    };

    /// <summary>Who asks, and after whose message if it was somebody else's.</summary>
    public static string By(Question question) => question.Name is not { } name ? (question.Floor ? "asked aloud" : "Anonymous")
        : question.Source?.Author is { } author ? $"{Say.Text(name, 60)}, after a message by {Say.Text(author, 60)}" : Say.Text(name, 60);

    private static string Place(Question question) =>
        question.Poster is { } number ? string.Create(CultureInfo.InvariantCulture, $" · poster {number}") : "";

    private static string Mark(Question question) => question.State switch
    {
        QuestionState.Asking => "\n● *being asked now*",
        QuestionState.Queued => " · the chair has it",
        QuestionState.Later => " · to be answered in writing",
        _ => "",
    };

    private static string When(Live.State state, Programme programme, Session session) => session.Cancelled ? "cancelled"
        : IsOver(state, programme, session) ? $"ended {Say.Time(programme, session.End)}"
        : session.QuestionTime > TimeSpan.Zero
            ? $"talk until {Say.Time(programme, session.QuestionsAt)}, then {Say.Count((int)session.QuestionTime.TotalMinutes, "minute")} of questions"
            : Say.Span(programme, session);

    private static bool IsOver(Live.State state, Programme programme, Session session) => Moments.All(session, programme.Settings)
        .Any(moment => moment.Kind is MomentKind.End or MomentKind.Leftovers && state.Moments.ContainsKey(moment.Id));
}
