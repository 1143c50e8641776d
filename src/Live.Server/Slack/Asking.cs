using System.Globalization;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>Asking from Slack, whichever way it came in.</summary>
public sealed class Asking(Node node, SlackPeople people)
{
    /// <summary>Asks, and answers when the question is in the log.</summary>
    /// <param name="member">Who asks.</param>
    /// <param name="session">Where.</param>
    /// <param name="text">As typed.</param>
    /// <param name="anonymous">Without a name.</param>
    /// <param name="request">Slack's id of the request; the same one is the same question.</param>
    public async Task<(Question? Question, Refusal? Refusal)> AskAsync(
        Member member, SessionId session, string text, bool anonymous, string request)
    {
        var id = QuestionId.FromRequest(request);
        var outcome = await node.SubmitAsync(
            new AskQuestion(id, session, text, anonymous ? null : member.Name, Origin.Slack),
            people.Attendee(member, anonymous), $"slack/{request}");
        return outcome.Refusal is { } refusal ? (null, refusal) : (outcome.State.Questions.Find(id), null);
    }

    /// <summary>What the asker sees at once.</summary>
    public static (string Text, IList<Block> Blocks) Confirmation(Live.State state, Question question)
    {
        var session = state.Programme!.Find(question.Session)!;
        var ahead = state.Questions.In(session.Id)
            .Count(other => other.Id != question.Id && other.State.IsOpen() && QuestionOrder.Instance.Compare(other, question) < 0);
        var queue = ahead switch
        {
            0 => "It is first in line.",
            1 => "1 question is ahead of yours.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{ahead} questions are ahead of yours."),
        };
        if (question.State is QuestionState.Later)
            queue = "The session is over; your question goes to the speaker in writing.";
        var anonymous = question.Name is null ? " Your name is shown to nobody." : "";
        var next = question.State is QuestionState.Later ? "The answer will come to you here." : "I'll tell you when the chair takes it.";
        return ($"Sent to {session.Label}",
        [
            Say.Section($"Sent to {Say.Label(session)}. {queue} {next}{anonymous}"),
            Say.Small($"“{Say.Text(question.Text, 200)}”"),
            .. question.State is QuestionState.Waiting ? new[] { new ActionsBlock { Elements = [.. AskerMessage.WaitingButtons(question)] } } : [],
        ]);
    }
}
