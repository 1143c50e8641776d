using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>
/// Hands a question to another session: a chair while it is open, the asker while it still waits. A chair takes along what is
/// asked together with it, and can take it back while nobody there has touched it: then it stands where it stood before. An
/// asker's moves alone.
/// </summary>
public sealed record HandOverQuestion(QuestionId Id, SessionId To) : ICommand
{
    /// <summary>It is there already.</summary>
    public static readonly Refusal SameSession = new("question.same-session", "The question is in this session already.");

    /// <summary>Its authors have it, and have been told so.</summary>
    public static readonly Refusal AtPoster = new(
        "question.at-poster", "This question is at a poster and stays with its authors. The one who asked can take it back and ask again elsewhere.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (state.Questions.Find(Id) is { } given && IsOnLoan(given, To) && Roles.MayModerate(state.Programme, who, To))
            return new QuestionHandedOver(Id, given.Session, To);
        var (question, refusal) = Moderation.FindOwn(state, who, Id);
        if (question is null)
            return refusal!;
        if (question.Poster is not null)
            return AtPoster;
        if (!question.State.IsOpen() || question.State is QuestionState.Asking)
            return Moderation.Already(state, question);
        if (state.Programme?.Find(To) is not { } session)
            return SessionRefusals.Unknown;
        if (!session.TakesQuestions)
            return session.Cancelled ? AskQuestion.Cancelled : AskQuestion.NoQuestions;
        return question.Session == To ? SameSession : new QuestionHandedOver(Id, question.Session, To);
    }

    internal static Folded Apply(State state, Entry entry, QuestionHandedOver fact)
    {
        if (state.Questions.Find(fact.Id) is not { } question)
            return new Folded(state, Moderation.UnknownQuestion);
        var main = state.Questions.Main(question);
        if (main.Session != fact.From || !main.State.IsOpen() || main.State is QuestionState.Asking)
            return new Folded(state, Moderation.Already(state, main));
        var (byAsker, back) = (entry.Who.Pseudonym is not null, IsOnLoan(question, fact.To));
        if (!byAsker && question.MergedInto is not null)
            return new Folded(state, MergeQuestions.Merged);
        if (entry.Who.PersonId is not null && !back && !Roles.MayModerate(state.Programme, entry.Who, fact.From))
            return new Folded(state, Moderation.Already(state, question)); // taken there, while it was taken back here
        var book = byAsker ? Merging.Leave(state.Questions, question, entry) : state.Questions;
        question = book.Find(fact.Id)!;
        foreach (var each in book.Together(question).Prepend(question).ToArray())
            book = book.Set(Handed(state with { Questions = book }, entry, each, fact, back));
        return state with { Questions = book };
    }

    private static Question Handed(State state, Entry entry, Question question, QuestionHandedOver fact, bool back)
    {
        var there = question with
        {
            Session = fact.To,
            Number = null,
            Former = question.Former.Add(fact.From),
            HandedAs = back || entry.Who.PersonId is null ? null : question.State,
            State = back ? question.HandedAs ?? QuestionState.Waiting : QuestionState.Waiting,
            Before = null,
            Replaced = null,
            QueuedAt = back && question.HandedAs is QuestionState.Queued ? entry.At : null,
            PutAt = null,
            DoneAt = null,
            WithRest = false,
            Revision = entry.Position,
        };
        return there.State is QuestionState.Later
            ? there with { DoneAt = entry.At, Number = state.Questions.NextNumber(fact.To) }
            : QuestionFold.Arrived(state, entry, there);
    }

    /// <summary>Whether a session's chair handed it over, and nobody has touched it since.</summary>
    private static bool IsOnLoan(Question question, SessionId from) =>
        question is { HandedAs: not null, MergedInto: null } && question.Former is [.., var last] && last == from;
}
