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
    /// <param name="poster">Number of the session's poster; null for the session as a whole.</param>
    public async Task<(Question? Question, Refusal? Refusal)> AskAsync(
        Member member, SessionId session, string text, bool anonymous, string request, int? poster = null)
    {
        var id = QuestionId.FromRequest(request);
        var outcome = await node.SubmitAsync(
            new AskQuestion(id, session, text, anonymous ? null : member.Name, Origin.Slack, poster),
            people.Attendee(member, anonymous), $"slack/{request}");
        return outcome.Refusal is { } refusal ? (null, refusal) : (outcome.State.Questions.Find(id), null);
    }

    /// <summary>What the asker sees at once.</summary>
    public static (string Text, IList<Block> Blocks) Confirmation(Live.State state, Question question)
    {
        var session = state.Programme!.Find(question.Session)!;
        if (question.Poster is { } number && session.Poster(number) is { } poster)
            return AtPoster(state, session, poster, question);
        var ahead = state.Questions.In(session.Id)
            .Count(other => other.Id != question.Id && other.Poster is null && other.State.IsOpen() && QuestionOrder.Instance.Compare(other, question) < 0);
        var queue = ahead switch
        {
            0 => "It is first in line.",
            1 => "1 question is ahead of yours.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{ahead} questions are ahead of yours."),
        };
        if (question.State is QuestionState.Later)
            return Sent(session.Label, question, $"Sent to {Say.Label(session)}. The session is over; your question goes to the speaker in writing. The answer will come to you here.");
        return Sent(session.Label, question, $"Sent to {Say.Label(session)}. {queue} I'll tell you when the chair takes it.");
    }

    private static (string Text, IList<Block> Blocks) AtPoster(Live.State state, Session session, Poster poster, Question question)
    {
        var others = state.Questions.At(session.Id, poster.Number).Where(other => other.State.IsOpen() && other.Asker != question.Asker)
            .Select(other => other.Asker).Distinct(StringComparer.Ordinal).Count();
        var queue = PosterPicker.People(others) is { } waiting ? $"{waiting} before you." : "You are the first to ask here.";
        return Sent(poster.Label, question, $"Sent to {Say.Label(poster)}. {queue} The authors answer in their own time, and I'll tell you.");
    }

    private static (string Text, IList<Block> Blocks) Sent(string label, Question question, string sentence)
    {
        var anonymous = question.Name is null ? " Your name is shown to nobody." : "";
        return ($"Sent to {label}",
        [
            Say.Section($"{sentence}{anonymous}"),
            Say.Small($"“{Say.Text(question.Text, 200)}”"),
            .. question.State is QuestionState.Waiting ? new[] { new ActionsBlock { Elements = [.. AskerMessage.WaitingButtons(question)] } } : [],
        ]);
    }
}
