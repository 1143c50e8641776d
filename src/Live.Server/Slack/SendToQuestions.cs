using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// "Send to Q&amp;A" in a message's menu: opens the ask modal with the message's words. Whoever sends it is the one who
/// asks; when the message is somebody else's, the question says "after a message by …", because nobody should be made to
/// ask something. Asked anonymously it tells neither.
/// </summary>
public sealed class SendToQuestions(Node node, ISlackApiClient slack, SlackPeople people, SlackSelf self, MessageRouting routing)
    : IMessageShortcutHandler
{
    /// <inheritdoc />
    public async Task Handle(MessageShortcut request)
    {
        if (node.State.Programme is not { } programme)
        {
            await slack.RespondAsync(request, Node.Starting.Sentence);
            return;
        }

        var (message, channel) = (request.Message, request.Channel?.Id ?? "");
        if (message is not { BotId: null, User: { } author })
        {
            // Words of an app are nobody's question; under an announcement of ours it is clear what one wants to ask about.
            await slack.Views.Open(request.TriggerId, AskModal.View(node.State, node.State.SessionAt(channel, message.Ts), "", node.Now));
            return;
        }

        var session = await routing.FindAsync(programme, channel, message.ThreadTs);
        var asked = new AskedMessage(channel, message.Ts, message.ThreadTs, author);
        var text = TypedWords.Of(message.Text, await self.UserAsync(CancellationToken.None), people.NameOf);
        await slack.Views.Open(request.TriggerId, AskModal.View(
            node.State, session is { TakesQuestions: true } ? session : null, text, node.Now, context: new AskContext { Message = asked }));
    }
}
