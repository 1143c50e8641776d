using System.Globalization;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Slack.Writing;

/// <summary>What was asked at a poster: its thread in the channel, and the thread under an author's direct message.</summary>
internal sealed class PosterThreads : IAnswerThread
{
    public bool Begins(string key) => key.Split('/')[0] is "poster" or "author";

    public IEnumerable<Question> Questions(string key, Live.State state) => key.Split('/') switch
    {
        ["poster", var session, var number] => Of(state, new SessionId(session), int.Parse(number, CultureInfo.InvariantCulture)),
        ["author", var question, ..] when state.Questions.Find(new QuestionId(question)) is { } found => [state.Questions.Main(found)],
        _ => [],
    };

    /// <summary>Also those that are asked together with another one: somebody may answer by their number.</summary>
    private static IEnumerable<Question> Of(Live.State state, SessionId session, int poster) =>
        state.Questions.AllIn(session).Where(question => question.Poster == poster);
}
