using System.Globalization;
using Live.Programmes;
using Live.Questions;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>What a session left open: the thread's head, each question in it, and the list that a speaker gets.</summary>
internal static class LeftoverMessages
{
    private const int MostListed = 12; // what fits into one message; the thread has all
    private const int MostOfAnswer = 8000; // of a message's 13,200 characters, escaped

    /// <summary>The thread's head.</summary>
    public static (string Text, IList<Block> Blocks) Head(Session session, IReadOnlyCollection<Question> leftovers, string tags)
    {
        var open = Open(leftovers);
        if (open == 0)
        {
            var done = leftovers.Count > 0 ? $"All that was left of the questions to {session.Title} is answered."
                : $"No question to {session.Title} waits for an answer in writing any more.";
            return (done, [Say.Section($"*{Say.Text(done)}*")]);
        }

        var waiting = Waiting(open, $"to {session.Title}", "an answer in writing");
        return (waiting,
        [
            Say.Section($"*{Say.Text(waiting)}*{(tags.Length > 0 ? " " + tags : "")}"),
            Say.Small("To answer, press the button under a question, or reply in this thread with its number: “2: Because …”. Those who asked are told at once."),
        ]);
    }

    /// <summary>A question in the thread.</summary>
    public static (string Text, IList<Block> Blocks) Question(Programme programme, Question question)
    {
        var blocks = new List<Block> { Say.Section($"*{Number(question)}.* {Say.Fitting(question.Shown, Live.Questions.Question.MaxLength)} — _{By(question)}_") };
        if (question.Answer is { } answer)
        {
            blocks.Add(Say.Section($"*{Answerer(programme, question)} answers:*"));
            blocks.AddRange(Say.Long(answer, MostOfAnswer));
        }

        blocks.Add(new ActionsBlock { Elements = [Button(question)] });
        return ($"{Number(question)}. {question.Shown}", blocks);
    }

    /// <summary>A question that has left the thread again.</summary>
    public static (string Text, IList<Block> Blocks) Gone(Question question, bool handedOver)
    {
        var why = handedOver ? "It went to another session."
            : question.MergedInto is not null ? "It is asked together with another question."
            : question.State switch
        {
            QuestionState.Withdrawn => "The one who asked has taken it back.",
            QuestionState.Dismissed => "The chair set it aside.",
            QuestionState.Answered => "It was answered in the session.",
            _ => "The chair has taken it up again.",
        };
        return (why, [Say.Section($"~{Say.Fitting(question.Shown, 500)}~"), Say.Small(why)]);
    }

    /// <summary>What one speaker is asked to answer.</summary>
    public static (string Text, IList<Block> Blocks) Speaker(Programme programme, Session session, IReadOnlyCollection<Question> leftovers)
    {
        var open = Open(leftovers);
        var title = open > 0 ? Waiting(open, $"to {session.Title}", "your answer in writing")
            : leftovers.Count > 0 ? $"All that was left of the questions to {session.Title} is answered. Thank you."
            : $"No question to {session.Title} waits for your answer any more.";
        var blocks = new List<Block> { Say.Section($"*{Say.Text(title)}*") };
        if (open > 0)
            blocks.Add(Say.Small("Whenever you have a moment. Each answer goes to the one who asked, and into the session's thread."));
        foreach (var question in leftovers.OrderBy(question => question.State is QuestionState.Later ? 0 : 1).Take(MostListed))
        {
            blocks.Add(new SectionBlock
            {
                BlockId = question.Id.Value,
                Text = Say.Inert($"*{Number(question)}.* {Say.Words(question.Shown, 250)} — _{By(question)}_"
                    + (question.Answer is null ? "" : $"\n✓ answered by {Answerer(programme, question)}")),
                Accessory = Button(question),
            });
        }

        if (leftovers.Count > MostListed)
            blocks.Add(Say.Small($"and {Say.Count(leftovers.Count - MostListed, "more question")} in the session's thread"));
        return (title, blocks);
    }

    /// <summary>The session's speakers, or its chairs when it names none: mentioned where Slack knows them, else by name.</summary>
    public static string Tags(Programme programme, Session session, IRecipients recipients)
    {
        var names = session.Speakers.IsEmpty ? session.Chairs.Select(id => programme.Find(id)?.Name).OfType<string>() : session.Speakers;
        return string.Join(", ", names.Select(name =>
            programme.Called([name]).Select(recipients.Person).FirstOrDefault(user => user is not null) is { } user ? $"<@{user}>" : Say.Text(name)));
    }

    /// <summary>Who wrote the answer, for Slack.</summary>
    public static string Answerer(Programme programme, Question question) =>
        question.AnsweredBy is { } id ? Say.Text(programme.Find(id)?.Name ?? id.Value) : "The speaker";

    private static int Open(IEnumerable<Question> leftovers) => leftovers.Count(question => question.State is QuestionState.Later);

    private static string Waiting(int open, string to, string what) =>
        $"{Say.Count(open, "question")} {to} {(open == 1 ? "is" : "are")} waiting for {what}.";

    private static Button Button(Question question) =>
        Say.Button(question.Answer is null ? "Answer" : "Change the answer", Wire.AnswerAction, question.Id.Value);

    private static string Number(Question question) => (question.Number ?? 0).ToString(CultureInfo.InvariantCulture);

    private static string By(Question question) => question.Name is { } name ? Say.Text(name, 60) : question.Floor ? "asked aloud" : "Anonymous";
}
