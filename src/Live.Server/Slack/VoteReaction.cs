using Live.Log;
using Live.Messages;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// A thumbs-up on a question's message is a vote, and taking it back takes the vote back. A person has one vote, whether it
/// came by a button or by a reaction; taking either back takes it back. A thumbs-up that cannot count, because the question
/// is closed or voted for already, is just a thumbs-up.
/// </summary>
public sealed class VoteReaction(Node node, SlackPeople people) : IEventHandler
{
    /// <inheritdoc />
    public Task Handle(EventCallback eventCallback) => eventCallback.Event switch
    {
        ReactionAdded { Item: ReactionMessage message, User: var user, Reaction: var name } when IsThumbsUp(name) =>
            VoteAsync(eventCallback, message, user, id => new CastVote(id)),
        ReactionRemoved { Item: ReactionMessage message, User: var user, Reaction: var name } when IsThumbsUp(name) =>
            VoteAsync(eventCallback, message, user, id => new TakeBackVote(id)),
        _ => Task.CompletedTask,
    };

    private async Task VoteAsync(EventCallback callback, ReactionMessage message, string user, Func<QuestionId, ICommand> vote)
    {
        if (!node.IsReady)
            throw new RepeatRequestedException(Node.Starting.Code);
        if (node.State.QuestionAt(message.Channel, message.Ts) is not { } question)
            return;
        var voter = people.Attendee(await people.FindAsync(callback.TeamId, user, user));
        var outcome = await node.SubmitAsync(vote(question.Id), voter, $"slack/event/{callback.EventId}");
        if (outcome.Refusal?.Code == Node.Unavailable.Code)
            throw new RepeatRequestedException(Node.Unavailable.Code);
    }

    // With a skin tone it is "+1::skin-tone-3".
    private static bool IsThumbsUp(string name) => name is "+1" or "thumbsup" || name.StartsWith("+1::", StringComparison.Ordinal);
}
