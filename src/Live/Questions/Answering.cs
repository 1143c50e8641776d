using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>Who may answer a question in writing.</summary>
public static class Answering
{
    /// <summary>Somebody else.</summary>
    public static readonly Refusal NotYours = new("answer.not-yours", "Only the speakers, the authors, the chair and the organizers can answer here.");

    /// <summary>
    /// Whether this person may answer: the session's speakers or the poster's authors, as far as the programme knows them as
    /// persons, its chairs and every organizer. This is the one place that says so.
    /// </summary>
    public static bool MayAnswer(Programme? programme, Who who, Question question) =>
        Roles.MayModerate(programme, who, question.Session) || Answerers(programme, question).Any(person => person.Id == who.PersonId);

    /// <summary>The people who are asked to answer, as far as Live can reach them: the session's speakers, or the poster's authors.</summary>
    public static IEnumerable<Person> Answerers(Programme? programme, Question question) =>
        programme?.Find(question.Session) is not { } session ? []
        : question.Poster is not { } number ? programme.Called(session.Speakers)
        : session.Poster(number) is { } poster ? programme.Called(poster.Authors)
        : [];
}
