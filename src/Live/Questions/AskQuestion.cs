using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>Asks a question in a session.</summary>
/// <param name="Id">Made from the request.</param>
/// <param name="Session">Where it goes.</param>
/// <param name="Text">As typed.</param>
/// <param name="Name">The name to show, or null to ask anonymously.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Poster">Number of the session's poster that it is for; null for the session as a whole.</param>
/// <param name="Source">The Slack message that it was made of, or null; not kept when it is asked anonymously.</param>
/// <param name="Affiliation">Who the asker is beyond the name, or null; one line of it is kept, and nothing when it is asked anonymously.</param>
public sealed record AskQuestion(
    QuestionId Id, SessionId Session, string Text, string? Name, Origin Origin, int? Poster = null, Source? Source = null,
    string? Affiliation = null) : ICommand
{
    /// <summary>A session without anybody to answer.</summary>
    public static readonly Refusal NoQuestions = new(
        "session.no-questions", "Nobody takes questions in this session. Choose another one.");

    /// <summary>A cancelled session.</summary>
    public static readonly Refusal Cancelled = new(
        "session.cancelled", "This session was cancelled. Choose another one.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (who.Pseudonym is not { } asker)
            return AccessRefusals.OnlyAttendees;
        if (state.Questions.Find(Id) is { } before && before.Asker == asker)
            return new QuestionAsked(Id, before.Session, before.Original, asker, before.Name, before.Origin, before.Poster, before.Source, before.Affiliation); // the same request again
        if (state.Programme?.Find(Session) is not { } session)
            return SessionRefusals.Unknown;
        if (session.Cancelled)
            return Cancelled;
        if (!session.TakesQuestions)
            return NoQuestions;
        if (Poster is { } number && session.Poster(number) is null)
            return SessionRefusals.UnknownPoster(session, number);
        var text = QuestionText.Clean(Text);
        if (QuestionText.Check(text) is { } refusal)
            return refusal;
        if (IsOpen(state, Session, Poster, asker, text))
            return AlreadyAsked(session);
        var open = state.Questions.By(asker).Count(mine => mine.Session == Session && mine.Poster == Poster && state.Questions.Main(mine).State.IsOpen());
        return open >= state.Programme.Settings.QuestionsPerPerson
            ? TooMany(open, session, Poster)
            : new QuestionAsked(Id, Session, text, asker, Name, Origin, Poster, Name is null ? null : Source,
                Name is null ? null : Affiliations.Clean(Affiliation));
    }

    /// <summary>Whether this asker has an open question with the same words in a session, or at one of its posters.</summary>
    internal static bool IsOpen(State state, SessionId session, int? poster, string asker, string text) =>
        state.Questions.By(asker).Any(mine => mine.Session == session && mine.Poster == poster && state.Questions.Main(mine).State.IsOpen()
            && string.Equals(mine.Original, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same words again while they are open.</summary>
    internal static Refusal AlreadyAsked(Session session) => new(
        "question.already-asked", $"You have asked this in {session.Title} already. It is in the list, once.");

    private static Refusal TooMany(int open, Session session, int? poster) => new(
        "question.too-many", $"You have {open} open questions {(poster is { } number ? $"at poster {number}" : $"in {session.Title}")}. When one of them is answered you can ask the next.");
}
