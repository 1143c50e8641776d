using Live.Programmes;
using Live.Questions;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>The one direct message that follows a question, edited at each step and never sent a second time.</summary>
internal static class AskerMessage
{
    public static (string Text, IList<Block> Blocks) Of(Programme programme, Question question)
    {
        var session = programme.Find(question.Session);
        var blocks = new List<Block>
        {
            Say.Section($"*Your question* – {Say.Words(question.Original, 500)}"),
            Say.Section(Progress(programme, session, question)),
        };
        if (question.Text != question.Original)
            blocks.Add(Say.Small($"The chair reads it as: {Say.Words(question.Text, 500)}"));
        blocks.Add(Say.Small(Say.Join(
            session is null ? null : $"{Say.Label(session)}{(session.Cancelled ? " (cancelled)" : "")}",
            question.Name is null ? "asked anonymously: nobody sees your name" : null,
            From(question))));
        if (Buttons(question, session) is { Count: > 0 } buttons)
            blocks.Add(new ActionsBlock { Elements = buttons });
        return ($"Your question: {Short(question)}", blocks);
    }

    /// <summary>Where the words come from, with a link back.</summary>
    private static string? From(Question question)
    {
        if (question.Source is not { } source)
            return null;
        var words = source.Author is { } author ? $"a message by {Say.Text(author, 60)}" : "your message";
        return source.Link is { } link ? $"from <{link.AbsoluteUri}|{words}>" : $"from {words}";
    }

    /// <summary>The buttons of someone whose question is still waiting.</summary>
    public static List<IActionElement> WaitingButtons(Question question) =>
    [
        Say.Button("Edit", Wire.EditAction, question.Id.Value),
        Say.Button("Withdraw", Wire.WithdrawAction, question.Id.Value),
        Say.Button("It's for another session", Wire.RedirectAction, question.Id.Value),
    ];

    private static List<IActionElement> Buttons(Question question, Session? session) => question.State switch
    {
        QuestionState.Waiting => WaitingButtons(question),
        QuestionState.Asking when session?.Stream is { } stream => [Say.Link("Watch live", stream)],
        _ => [],
    };

    private static string Progress(Programme programme, Session? session, Question question) => question.State switch
    {
        QuestionState.Dismissed => $"● received {At(programme, question.AskedAt)} · The chair set it aside: _{Say.Text(question.Reason ?? "", 200)}_."
            + (session is null || session.Cancelled ? "" : " You can ask another one at any time."),
        QuestionState.Later => $"● received {At(programme, question.AskedAt)} · There was no time for it. It is with the speaker, and the answer will come here.",
        QuestionState.Withdrawn => $"You took it back{(question.DoneAt is { } at ? $" at {At(programme, at)}" : "")}.",
        _ => string.Join(" · ", Steps(programme, question)),
    };

    private static IEnumerable<string> Steps(Programme programme, Question question)
    {
        yield return $"● received {At(programme, question.AskedAt)}";
        yield return question.State is QuestionState.Waiting
            ? "○ the chair has it"
            : $"● the chair has it{(question.QueuedAt is { } queued ? " " + At(programme, queued) : "")}";
        yield return question.State switch
        {
            QuestionState.Asking => $"● *being asked now*{(question.PutAt is { } put ? " " + At(programme, put) : "")}",
            QuestionState.Answered when question.PutAt is { } put => $"● asked {At(programme, put)}",
            QuestionState.Answered => "● asked",
            _ => "○ asked",
        };
        yield return question.State is QuestionState.Answered
            ? $"● *answered*{(question.DoneAt is { } done ? " " + At(programme, done) : "")}"
              + (question.Answer is { } answer ? $"\n>{Say.Words(answer, 500)}" : "")
            : "○ answered";
    }

    private static string Short(Question question) => question.State switch
    {
        QuestionState.Waiting => "received",
        QuestionState.Queued => "the chair has it",
        QuestionState.Asking => "being asked now",
        QuestionState.Answered => "answered",
        QuestionState.Dismissed => "set aside by the chair",
        QuestionState.Later => "to be answered in writing",
        QuestionState.Withdrawn => "taken back",
        _ => throw new InvalidOperationException($"Unknown state {question.State}."),
    };

    private static string At(Programme programme, DateTimeOffset at) => Say.Time(programme, at);
}
