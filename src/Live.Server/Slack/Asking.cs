using System.Globalization;
using Live.Log;
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
    /// <param name="source">The message that the question is made of, or null.</param>
    public Task<(Question? Question, Refusal? Refusal)> AskAsync(
        Member member, SessionId session, string text, bool anonymous, string request, int? poster = null, Source? source = null) =>
        AskAsync(member, session, text, anonymous, QuestionId.FromRequest(request), $"slack/{request}", poster, source);

    /// <summary>Asks what was held back until now.</summary>
    internal Task<(Question? Question, Refusal? Refusal)> AskAsync(Member member, HeldQuestion held) =>
        AskAsync(member, held.Session, held.Text, anonymous: false, held.Id, $"slack/held/{held.Id}", null, null);

    /// <summary>
    /// Open questions like this one, which the asker should see before it is sent. None when it was sent already, or would be
    /// refused anyway.
    /// </summary>
    public IReadOnlyList<Question> Similar(Member member, SessionId session, int? poster, string text, bool anonymous, string request)
    {
        var (state, who, id) = (node.State, people.Attendee(member, anonymous), QuestionId.FromRequest(request));
        if (state.Questions.Find(id) is not null
            || new AskQuestion(id, session, text, anonymous ? null : member.Name, Origin.Slack, poster).Decide(state, who, node.Now).Refusal is not null)
            return [];
        return SimilarQuestions.Find(state, session, poster, text, [who.Pseudonym!, people.Attendee(member, !anonymous).Pseudonym!]);
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
            Say.Small($"“{Say.Words(question.Text, 200)}”"),
            .. question.State is QuestionState.Waiting ? new[] { new ActionsBlock { Elements = [.. AskerMessage.WaitingButtons(question)] } } : [],
        ]);
    }

    private async Task<(Question? Question, Refusal? Refusal)> AskAsync(
        Member member, SessionId session, string text, bool anonymous, QuestionId id, string key, int? poster, Source? source)
    {
        var affiliation = anonymous ? null : SlackPeople.AffiliationOf(node.State.Programme, member);
        var outcome = await node.SubmitAsync(
            new AskQuestion(id, session, text, anonymous ? null : member.Name, Origin.Slack, poster, source, affiliation), people.Attendee(member, anonymous), key);
        return outcome.Refusal is { } refusal ? (null, refusal) : (outcome.State.Questions.Find(id), null);
    }
}
