using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>
/// The one direct message that follows a question, edited at each step and never sent a second time. It shows the asker's own
/// words, and what becomes of the question that is read out for them (<see cref="QuestionBook.Followed"/>).
/// </summary>
internal static class AskerMessage
{
    private const int MostOthers = 3;
    private const int MostOfAnswer = 1500; // one reads it in a direct message; the whole is in the session's thread

    public static (string Text, IList<Block> Blocks) Of(Live.State state, Programme programme, Question question)
    {
        var session = programme.Find(question.Session);
        var blocks = new List<Block>
        {
            Say.Section($"*Your question* – {Say.Words(question.Original, 500)}"),
            Say.Section(Progress(programme, session, question)),
        };
        if (question.Answer is { } answer)
            blocks.AddRange(Answer(state, programme, question, answer));
        if (question.Text != question.Original && question.MergedInto is null)
            blocks.Add(Say.Small($"The chair reads it as: {Say.Words(question.Text, 500)}"));
        if (Together(state, question) is { } together)
            blocks.Add(Say.Small(together));
        blocks.Add(Say.Small(Say.Join(
            question.Poster is { } number && session?.Poster(number) is { } poster ? Say.Label(poster) : null,
            session is null ? null : $"{Say.Label(session)}{(session.Cancelled ? " (cancelled)" : "")}",
            question.Name is null ? "asked anonymously: nobody sees your name" : null,
            From(question))));
        if (Buttons(state, question, session) is { Count: > 0 } buttons)
            blocks.Add(new ActionsBlock { Elements = buttons });
        return ($"Your question: {Short(question)}", blocks);
    }

    /// <summary>What it is asked together with; null when it is asked alone.</summary>
    private static string? Together(Live.State state, Question question)
    {
        var all = state.Questions.Related(state.Questions.Find(question.Id)!).ToArray();
        if (all.Length == 1)
            return null;
        var others = all.Length == 2 ? "another one" : $"{all.Length - 1} others";
        return question.MergedInto is null
            ? $"Asked together with {others}: {string.Join(" · ", all.Skip(1).Take(MostOthers).Select(other => $"“{Say.Words(other.Shown, 150)}”"))}"
            : $"Asked together with {others}. The chair reads it as: “{Say.Words(all[0].Shown, 500)}”";
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
        .. question.Poster is null ? [Say.Button("It's for another session", Wire.RedirectAction, question.Id.Value)] : Array.Empty<IActionElement>(),
    ];

    private static IEnumerable<Block> Answer(Live.State state, Programme programme, Question question, string answer)
    {
        yield return Say.Section($"*{LeftoverMessages.Answerer(programme, question)} answers:*\n{Say.Quote(answer, MostOfAnswer)}");
        if (answer.Length > MostOfAnswer
            && state.Posts.GetValueOrDefault(MessageKeys.Leftover(question.Session, question.MergedInto ?? question.Id)) is { Channel: { } channel, Ts: { } ts })
            yield return Say.Small($"<https://slack.com/app_redirect?channel={channel}&amp;message_ts={ts}|The whole answer> is in the session's thread.");
    }

    private static List<IActionElement> Buttons(Live.State state, Question question, Session? session) => question.State switch
    {
        QuestionState.Waiting when session is { Cancelled: true } => [InWriting(question), .. WaitingButtons(question).Skip(1)],
        QuestionState.Dismissed or QuestionState.Queued when AskInWriting.IsPossible(state, question) => [InWriting(question)],
        QuestionState.Waiting => WaitingButtons(question),
        QuestionState.Asking when session?.Stream is { } stream => [Say.Link("Watch live", stream)],
        _ => [],
    };

    private static Button InWriting(Question question) => Say.Button("Ask the speaker in writing", Wire.InWritingAction, question.Id.Value);

    private static string Progress(Programme programme, Session? session, Question question) => question.State switch
    {
        QuestionState.Dismissed => $"● received {At(programme, question.AskedAt)} · The chair set it aside: _{Say.Text(question.Reason ?? "", 200)}_."
            + (session is null || session.Cancelled ? "" : " You can ask another one at any time."),
        QuestionState.Later when question.Poster is null => $"● received {At(programme, question.AskedAt)} · {Why(question)} The answer will come here.",
        QuestionState.Waiting or QuestionState.Queued when session is { Cancelled: true } =>
            $"● received {At(programme, question.AskedAt)} · The session was cancelled. You can ask the speaker in writing.",
        QuestionState.Withdrawn => $"You took it back{(question.DoneAt is { } at ? $" at {At(programme, at)}" : "")}.",
        _ => string.Join(" · ", Steps(programme, question)),
    };

    private static string Why(Question question) => question.InWriting ? "It is with the speaker, in writing."
        : question.Before is null ? "The session is over; your question goes to the speaker in writing."
        : "There was no time for it. It is with the speaker.";

    private static IEnumerable<string> Steps(Programme programme, Question question)
    {
        yield return $"● received {At(programme, question.AskedAt)}";
        if (question.Poster is not null)
        {
            yield return "● with the authors, who answer in their own time";
            if (question.State is QuestionState.Asking)
                yield return "● *being asked now*";
            yield return Answered(programme, question);
            yield break;
        }

        if (question is { State: QuestionState.Answered, PutAt: null, Answer: not null })
        {
            yield return $"● *answered in writing*{(question.DoneAt is { } written ? " " + At(programme, written) : "")}";
            yield break;
        }

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
        yield return Answered(programme, question);
    }

    private static string Answered(Programme programme, Question question) =>
        question.State is QuestionState.Answered
            ? $"● *answered*{(question.DoneAt is { } done ? " " + At(programme, done) : "")}"
            : "○ answered";

    /// <summary>Where a question stands, in the fewest words.</summary>
    public static string Short(Question question) => question.State switch
    {
        QuestionState.Waiting or QuestionState.Queued or QuestionState.Later when question.Poster is not null => "with the authors",
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
