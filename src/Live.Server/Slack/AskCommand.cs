using System.Net;
using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// "/ask text" asks in the session that is on in the channel's room; "/ask" alone, or an unclear place, opens the modal; "/ask
/// poster 12 text" asks at a poster. When others ask about the same it says so before it sends, with the words kept in a button.
/// </summary>
public sealed class AskCommand(
    Node node, ISlackApiClient slack, SlackPeople people, SlackChannels channels, Asking asking, AskAtPoster posters) : ISlashCommandHandler
{
    /// <inheritdoc />
    public async Task<SlashCommandResponse?> Handle(SlashCommand command)
    {
        if (!node.IsReady || node.State.Programme is not { } programme)
            return Answers.No(Node.Starting);
        var text = WebUtility.HtmlDecode(command.Text).Trim(); // Slack escapes & < > on the way here
        var now = node.Now;
        var room = channels.Room(programme, command.ChannelId, command.ChannelName);
        if (await posters.TryAsync(command, programme, room?.Id, text) is (true, var answer))
            return answer;
        var session = room is not null
            ? Routing.ForRoom(programme, room.Id, now)
            : Routing.Anywhere(programme, now);
        if (!Routing.Choices(programme, now).Any())
            return Answers.No(SessionRefusals.NoneTakesQuestions);
        if (session is null || text.Length == 0)
        {
            await slack.Views.Open(command.TriggerId, AskModal.View(node.State, session, text, now));
            return null;
        }

        var member = await people.FindAsync(command.TeamId, command.UserId, command.UserName);
        var held = new HeldQuestion(QuestionId.FromRequest(command.TriggerId), session.Id, null, text);
        if (held.Fits && asking.Similar(member, session.Id, null, text, anonymous: false, command.TriggerId) is { Count: > 0 } similar)
        {
            var (notSent, choice) = SimilarChoice.Message(session, held, similar, people.Attendee(member).Pseudonym!);
            return Answers.Blocks(notSent, choice);
        }

        var (question, refusal) = await asking.AskAsync(member, session.Id, text, anonymous: false, command.TriggerId);
        if (refusal is not null)
            return Answers.No(refusal);
        var (summary, blocks) = Asking.Confirmation(node.State, question!);
        return Answers.Blocks(summary, blocks);
    }
}
