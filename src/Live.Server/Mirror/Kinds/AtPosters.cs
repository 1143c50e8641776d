using Live.Log;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Mirror.Kinds;

/// <summary>What the messages about questions at posters have in common.</summary>
internal static class AtPosters
{
    /// <summary>The questions at posters that an entry changed in a way that their authors see; votes are not.</summary>
    public static IEnumerable<Question> Changed(Entry entry, Live.State after) =>
        TouchedQuestions.Of(entry, after).Select(after.Questions.Find).OfType<Question>().Where(question => question.Poster is not null);

    /// <summary>Whether nothing is worth saying of a question that nobody has read yet: it was taken back, or is asked together with another one.</summary>
    public static bool IsNeedless(Question question) => question.State is QuestionState.Withdrawn || question.MergedInto is not null;

    /// <summary>A question with its session and poster; null when it is at none, or the programme has the poster no more.</summary>
    public static (Question Question, Session Session, Poster Poster)? Find(string id, Live.State state, Programme programme) =>
        state.Questions.Find(new QuestionId(id)) is { Poster: { } number } question
            && programme.Find(question.Session) is { } session && session.Poster(number) is { } poster
            ? (question, session, poster) : null;
}
