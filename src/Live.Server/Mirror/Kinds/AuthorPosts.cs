using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>The direct messages to the authors of a poster: one for each question and each author who can be reached.</summary>
internal sealed class AuthorPosts(IRecipients recipients) : IMessageKind
{
    public string Name => "author";

    public IEnumerable<string> Keys(Live.State state) =>
        state.Questions.ById.Values.Where(question => question.Poster is not null).SelectMany(question => Of(question, state));

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        AtPosters.Changed(entry, after).SelectMany(question => Of(question, after));

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/');
        if (AtPosters.Find(parts[1], state, programme) is not var (question, _, poster)
            || programme.Find(new PersonId(parts[2])) is not { } author || recipients.Person(author) is not { } user
            || (AtPosters.IsNeedless(question) && !state.Posts.ContainsKey(key)))
            return null;
        var (text, blocks) = PosterQuestionMessage.ToAuthor(programme, poster, question, state.Questions.Main(question));
        return new DesiredMessage(key, Place.To(user), Urgency.Board, text, blocks);
    }

    private static IEnumerable<string> Of(Question question, Live.State state) =>
        state.Programme is { } programme && programme.Find(question.Session)?.Poster(question.Poster!.Value) is { } poster
            ? programme.Called(poster.Authors).Select(author => MessageKeys.Author(question.Id, author.Id))
            : [];
}
