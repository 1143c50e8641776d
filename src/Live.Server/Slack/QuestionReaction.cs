using Live.Log;
using Live.Messages;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// :question: on an answer in the thread of a session's announcement or board makes a question of it. It is the author's
/// question, whoever reacts: the author, or somebody who chairs that session or organizes. From anybody else it is just a
/// reaction, so that nobody can make another ask.
/// </summary>
public sealed class QuestionReaction(
    Node node, SlackPeople people, SlackSelf self, MessageReader messages, MessageRouting routing, MessageQuestions questions) : IEventHandler
{
    /// <inheritdoc />
    public Task Handle(EventCallback eventCallback) =>
        eventCallback.Event is ReactionAdded { Reaction: "question", Item: ReactionMessage message, User: var user, ItemUser: { } author }
            ? MarkedAsync(eventCallback.TeamId, message, user, author) : Task.CompletedTask;

    private async Task MarkedAsync(string team, ReactionMessage reacted, string user, string author)
    {
        if (node is not { IsReady: true, State.Programme: { } programme })
            throw new RepeatRequestedException(Node.Starting.Code);
        if (node.State.Questions.At(reacted.Channel, reacted.Ts) is not null)
            return;
        var person = SlackPeople.PersonOf(programme, await people.FindAsync(team, user, user));
        if (user != author && person is null)
            return;
        if (await messages.FindAsync(reacted.Channel, reacted.Ts) is not { BotId: null, User: { } writer, ThreadTs: { } thread } message
            || await routing.InThreadAsync(reacted.Channel, thread) is not { } session
            || (user != writer && !(person is not null && Roles.MayModerate(programme, Who.Person(person.Id), session.Id))))
            return;
        var text = TypedWords.Of(message.Text, await self.UserAsync(CancellationToken.None), people.NameOf);
        await questions.AskAsync(team, new AskedMessage(reacted.Channel, reacted.Ts, thread, writer), session.Id, text, user);
    }
}
