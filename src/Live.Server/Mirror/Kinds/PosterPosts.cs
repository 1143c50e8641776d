using System.Globalization;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>Posters in the rooms' channels, each the beginning of a thread: one for each poster that has been asked something.</summary>
internal sealed class PosterPosts : IMessageKind
{
    public string Name => "poster";

    public IEnumerable<string> Keys(Live.State state) => state.Questions.ById.Values.Select(KeyOf).OfType<string>().Distinct();

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        entry.Fact is QuestionAsked fact && after.Questions.Find(fact.Id) is { } question && KeyOf(question) is { } key ? [key] : [];

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/');
        if (programme.Find(new SessionId(parts[1])) is not { } session
            || session.Poster(int.Parse(parts[2], CultureInfo.InvariantCulture)) is not { } poster
            || programme.Room(session.Room).Channel is not { } channel)
            return null;
        var (text, blocks) = PosterMessage.Of(session, poster);
        return new DesiredMessage(key, Place.In(channel), Urgency.Board, text, blocks);
    }

    private static string? KeyOf(Question question) =>
        question.Poster is { } number ? MessageKeys.Poster(question.Session, number) : null;
}
