using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>Questions at posters, each in the thread of its poster.</summary>
internal sealed class PosterQuestionPosts : IMessageKind
{
    public string Name => "poster-question";

    public IEnumerable<string> Keys(Live.State state) =>
        state.Questions.ById.Values.Where(question => question.Poster is not null).Select(question => MessageKeys.PosterQuestion(question.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        AtPosters.Changed(entry, after).Select(question => MessageKeys.PosterQuestion(question.Id));

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        if (AtPosters.Find(key[(Name.Length + 1)..], state, programme) is not var (question, session, poster)
            || programme.Room(session.Room).Channel is not { } channel
            || (AtPosters.IsNeedless(question) && !state.Posts.ContainsKey(key)))
            return null;
        var (text, blocks) = PosterQuestionMessage.InThread(programme, poster, question, state.Questions.Main(question));
        return new DesiredMessage(key, Place.In(channel), Urgency.Board, text, blocks) { Thread = MessageKeys.Poster(session.Id, poster.Number) };
    }
}
