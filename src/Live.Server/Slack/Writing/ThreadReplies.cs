using Live.Log;
using Live.Questions;
using Live.Server.Mirror;
using Live.Server.State;

namespace Live.Server.Slack.Writing;

/// <summary>
/// Replies in our threads of questions by those who may answer: each is the answer to the question whose number it begins
/// with, or to the only one left; otherwise its writer is asked which one it answers. An edit changes the answer; a reply
/// that is deleted leaves it. What others write is discussion.
/// </summary>
public sealed class ThreadReplies(Node node, PrivateWords words, SlackPeople people, SlackSender sender, IEnumerable<IAnswerThread> threads)
    : IEventHandler
{
    private const int MostChoices = 20;
    private const string Broadcast = "thread_broadcast"; // a reply that is also shown in the channel

    /// <inheritdoc />
    public Task Handle(EventCallback eventCallback) => eventCallback.Event switch
    {
        MessageChanged { Message: { BotId: null, User: { } user, ThreadTs: { } thread } edited } changed =>
            EditAsync(eventCallback, changed.Channel, thread, user, edited),
        MessageEvent { Subtype: null or Broadcast, BotId: null, User: { } user, ThreadTs: { } thread } reply when reply.Ts != thread =>
            ReplyAsync(eventCallback, thread, user, reply),
        _ => Task.CompletedTask,
    };

    private async Task ReplyAsync(EventCallback callback, string thread, string user, MessageEvent reply)
    {
        var questions = Questions(reply.Channel, thread);
        if (questions.Length == 0 || questions.Any(question => question.AnswerReply == reply.Ts)) // the same event again
            return;
        var who = await people.WhoAsync(node.State.Programme, callback.TeamId, user, null);
        questions = [.. questions.Where(question => Answering.MayAnswer(node.State.Programme, who, question))];
        var text = TypedWords.Of(reply.Text, null, people.NameOf);
        if (questions.Length == 0 || QuestionText.IsBlank(text))
            return;
        var numbered = NumberedReply.Read(text);
        var open = questions.Where(question => question.AwaitsWriting).ToArray();
        if (questions.FirstOrDefault(question => question.Number == numbered.Number) is { } named)
        {
            var chosen = node.State.Questions.Main(named);
            if (chosen.AwaitsWriting)
                await AnswerAsync(callback, chosen, numbered.Text, who, user, reply);
            else
                await TellAsync(user, reply, $"Question {chosen.Number} has an answer already. To write another, press *Change the answer* under it.");
        }
        else if (open is [var only])
        {
            await AnswerAsync(callback, only, text, who, user, reply);
        }
        else if (open.Length > 0)
        {
            await TellAsync(user, reply, "Which question does this answer?", Choices(open, reply.Ts));
        }
    }

    private async Task EditAsync(EventCallback callback, string channel, string thread, string user, MessageEvent edited)
    {
        if (Questions(channel, thread).FirstOrDefault(question => question.AnswerReply == edited.Ts) is not { } question)
            return;
        edited.Channel = channel;
        var text = TypedWords.Of(edited.Text, null, people.NameOf);
        var numbered = NumberedReply.Read(text);
        text = numbered.Number == question.Number ? numbered.Text : text;
        if (QuestionText.Clean(text) != question.Answer) // else Slack has only added a preview of a link
            await AnswerAsync(callback, question, text, await people.WhoAsync(node.State.Programme, callback.TeamId, user, null), user, edited);
    }

    private async Task AnswerAsync(EventCallback callback, Question question, string text, Who who, string user, MessageEvent reply)
    {
        var outcome = await node.SubmitAsync(
            new AnswerInWriting(question.Id, text, question.AnswerRevision, reply.Ts), who, $"slack/{callback.EventId}");
        if (outcome.Refusal?.Code == Node.Unavailable.Code)
            throw new RepeatRequestedException(Node.Unavailable.Code);
        if (outcome.Refusal is { } refusal)
            await TellAsync(user, reply, SlackText.Escape(refusal.Sentence));
    }

    private Question[] Questions(string channel, string thread)
    {
        if (!node.IsReady)
            throw new RepeatRequestedException(Node.Starting.Code); // whose thread it is cannot be told yet
        var state = node.State;
        foreach (var key in state.PostIndex.At(thread))
        {
            if (sender.IsIn(channel, key, state.Posts[key]) && threads.FirstOrDefault(each => each.Begins(key)) is { } ours)
                return [.. ours.Questions(key, state)];
        }

        return [];
    }

    private Task TellAsync(string user, MessageEvent reply, string markdown, IEnumerable<Block>? more = null) =>
        words.TellAsync(user, reply.Channel, reply.ThreadTs, markdown, [Say.Section(markdown), .. more ?? []]);

    private static IEnumerable<Block> Choices(IEnumerable<Question> open, string reply) =>
        open.Take(MostChoices).Select(question => new SectionBlock
        {
            BlockId = question.Id.Value,
            Text = Say.Inert($"*{question.Number}.* {Say.Words(question.Shown, 150)}"),
            Accessory = Say.Button("This one", Wire.AnswerThisAction, $"{question.Id} {reply}"),
        });
}
