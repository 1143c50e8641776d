using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>Makes a question of a message that stands in Slack. The question is its author's, and one message is one question.</summary>
public sealed class MessageQuestions(SlackPeople people, Asking asking, MessageSources sources, PrivateWords words)
{
    /// <summary>
    /// Asks, and returns when the question is in the log. The confirmation is the direct message that follows the question,
    /// and a mark under the message; both come from the mirror, within its limits, so a hundred people can ask at once.
    /// </summary>
    /// <param name="team">The workspace.</param>
    /// <param name="message">The message.</param>
    /// <param name="session">Where the question goes.</param>
    /// <param name="text">Its words.</param>
    /// <param name="by">Who made it a question, and is told when it cannot be one: a user's id.</param>
    /// <exception cref="RepeatRequestedException">The log cannot be written, or not read yet.</exception>
    public async Task AskAsync(string team, AskedMessage message, SessionId session, string text, string by)
    {
        var member = await people.FindAsync(team, message.Author, message.Author);
        var source = await sources.OfAsync(message, team, message.Author);
        // A hash, because the id of a direct channel in the log would tell whose it is.
        var request = $"message/{QuestionId.FromRequest($"{message.Channel}/{message.Ts}")}";
        var (_, refusal) = await asking.AskAsync(member, session, text, anonymous: false, request, source: source);
        if (refusal?.Code == Node.Starting.Code || refusal?.Code == Node.Unavailable.Code)
            throw new RepeatRequestedException(refusal.Code);
        if (refusal is not null)
            await words.TellAsync(by, message.Channel, message.Thread, refusal.Sentence, [Say.Section(SlackText.Escape(refusal.Sentence))]);
    }

    /// <summary>Shows the author, alone, that it is not clear what to do with the words, with a button that opens the modal.</summary>
    public Task AskBackAsync(AskedMessage message, string text)
    {
        var carried = new AskContext { Message = message, Text = text }.WriteForButton();
        return words.TellAsync(message.Author, message.Channel, message.Thread, "Not sent yet: is this a question, and for which session?",
        [
            Say.Section($"*Not sent yet:* is this a question, and for which session?\n“{Say.Words(text)}”"),
            new ActionsBlock { Elements = [Say.Button("Choose the session", Wire.AskWordsAction, carried)] },
        ]);
    }

    /// <summary>Shows the author how to ask.</summary>
    public Task HelpAsync(AskedMessage message) => words.TellAsync(
        message.Author, message.Channel, message.Thread, "Write your question after my name",
        [Say.Section("Write your question after my name, and I'll bring it to the chair. `/live help` tells what else I can do.")]);
}
