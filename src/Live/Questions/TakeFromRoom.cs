using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>
/// Notes a question that somebody asks aloud in the room: it is being asked at once, and the one being asked until then counts
/// as answered. It has no asker: neither limits nor votes know whose it is, and the chair who noted it is not.
/// </summary>
/// <param name="Id">Made from the request.</param>
/// <param name="Session">The session.</param>
/// <param name="Text">As noted, or null or blank: then it is only counted.</param>
public sealed record TakeFromRoom(QuestionId Id, SessionId Session, string? Text) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (!Roles.MayModerate(state.Programme, who, Session))
            return AccessRefusals.ChairNeeded;
        if (state.Programme!.Find(Session) is not { } session)
            return SessionRefusals.Unknown;
        if (!session.TakesQuestions)
            return session.Cancelled ? AskQuestion.Cancelled : AskQuestion.NoQuestions;
        var text = QuestionText.Clean(Text ?? "");
        if (QuestionText.IsBlank(text))
            text = null;
        return text is not null && QuestionText.Check(text) is { } unfit ? unfit
            : new RoomQuestionTaken(Id, Session, text, state.Questions.Asking(Session)?.Id);
    }

    internal static Folded Apply(State state, Entry entry, RoomQuestionTaken fact)
    {
        if (state.Questions.Find(fact.Id) is not null)
            return state; // the same id twice: the first stands
        var asking = state.Questions.Asking(fact.Session);
        if (fact.Previous != asking?.Id)
            return new Folded(state, asking is null ? Moderation.AskedMeanwhile : Moderation.Already(state, asking));
        var book = asking is null ? state.Questions : state.Questions.Set(QuestionFold.Finished(asking, entry));
        return state with
        {
            Questions = book.Add(new Question(
                fact.Id, fact.Session, fact.Text ?? "", fact.Text ?? "", Question.Nobody, null, Origin.Room, entry.At, entry.Position)
            {
                Floor = true,
                State = QuestionState.Asking,
                QueuedAt = entry.At,
                PutAt = entry.At,
                TakenBy = entry.Who.PersonId,
                Replaced = fact.Previous,
            }),
        };
    }
}
