using System.Text.RegularExpressions;
using Live.Messages;
using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// Questions in what people write: a mention of the app, a direct message to it, and "Q: …" in the thread of a session's
/// announcement or board. Only what a person wrote counts: no app's words, no edits and no deletions, so a question keeps
/// the words with which it was asked, and its direct message has the buttons to change it. Both events of one message, and
/// repeated ones, are one question, because the message names it.
/// </summary>
public sealed partial class AskedInMessages(
    Node node, SlackPeople people, SlackSelf self, MessageRouting routing, MessageQuestions questions) : IEventHandler
{
    private const int ShortestStatement = 20;

    /// <inheritdoc />
    public async Task Handle(EventCallback eventCallback)
    {
        switch (eventCallback.Event)
        {
            case AppMention { BotId: null, User: { } user } mention:
                await CalledAsync(eventCallback.TeamId, mention, user);
                break;
            case MessageEvent { BotId: null, User: { } user, Edited: null, Subtype: null, ChannelType: "im", ThreadTs: null } direct:
                await CalledAsync(eventCallback.TeamId, direct, user);
                break;
            // "thread_broadcast" is an answer that is also shown in the channel, "file_share" one with a picture.
            case MessageEvent { BotId: null, User: { } user, Edited: null, Subtype: null or "thread_broadcast" or "file_share", ThreadTs: not null } answer:
                await AnsweredAsync(eventCallback.TeamId, answer, user);
                break;
        }
    }

    /// <summary>Somebody speaks to the app.</summary>
    private async Task CalledAsync(string team, MessageEventBase message, string user)
    {
        var programme = Programme();
        var asked = new AskedMessage(message.Channel, message.Ts, message.ThreadTs, user);
        var text = Marker().Replace(await WordsAsync(message), "");
        if (text.Length == 0)
            await questions.HelpAsync(asked);
        else if (await routing.FindAsync(programme, message.Channel, message.ThreadTs) is { } session && IsQuestion(text))
            await questions.AskAsync(team, asked, session.Id, text, user);
        else
            await questions.AskBackAsync(asked, text);
    }

    /// <summary>Somebody answers in a thread.</summary>
    private async Task AnsweredAsync(string team, MessageEvent message, string user)
    {
        if (!Marker().IsMatch(message.Text))
            return;
        _ = Programme();
        if (await routing.InThreadAsync(message.Channel, message.ThreadTs!) is not { } session)
            return;
        var text = Marker().Replace(await WordsAsync(message), "");
        await questions.AskAsync(team, new AskedMessage(message.Channel, message.Ts, message.ThreadTs, user), session.Id, text, user);
    }

    private async Task<string> WordsAsync(MessageEventBase message) =>
        TypedWords.Of(message.Text, await self.UserAsync(CancellationToken.None), people.NameOf);

    private Programme Programme() => node is { IsReady: true, State.Programme: { } programme }
        ? programme : throw new RepeatRequestedException(Node.Starting.Code);

    /// <summary>A few words without a question mark, such as "thank you", are more likely meant for the app than for a chair.</summary>
    private static bool IsQuestion(string text) => text.Length >= ShortestStatement || text.Any("?？؟;⁇⁈⸮፧՞".Contains);

    [GeneratedRegex(@"^\s*[*_]?q\s*[:：]\s*[*_]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
