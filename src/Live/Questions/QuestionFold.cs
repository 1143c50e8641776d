using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>How facts about questions change the state.</summary>
internal static class QuestionFold
{
    public static Folded Apply(State state, Entry entry, QuestionAsked fact)
    {
        if (state.Questions.Find(fact.Id) is not null)
            return state; // the same id twice: the first stands, and the asker is told the same
        // Somebody who presses a key twice sends two requests, and both are decided before either is here.
        if (state.Programme?.Find(fact.Session) is { } session && AskQuestion.IsOpen(state, fact.Session, fact.Poster, fact.Asker, fact.Text))
            return new Folded(state, AskQuestion.AlreadyAsked(session));
        var question = new Question(
            fact.Id, fact.Session, fact.Text, fact.Text, fact.Asker, fact.Name, fact.Origin, entry.At, entry.Position)
        {
            Poster = fact.Poster,
            Number = fact.Poster is { } poster ? state.Questions.AllIn(fact.Session).Count(each => each.Poster == poster) + 1 : null,
            Source = fact.Source,
            Affiliation = fact.Affiliation,
        };
        return state with { Questions = state.Questions.Add(Arrived(state, entry, question)) };
    }

    public static Folded Apply(State state, Entry entry, QuestionPinned fact) =>
        Change(state, entry, fact.Id, question => question with { Pinned = fact.Pinned });

    public static Folded Apply(State state, Entry entry, QuestionReworded fact) =>
        Change(state, entry, fact.Id, question => question with
        {
            Text = fact.Text,
            Original = question.Floor || entry.Who.Pseudonym == question.Asker ? fact.Text : question.Original,
        });

    public static Folded Apply(State state, Entry entry, AnswerChanged fact) =>
        state.Questions.Find(fact.Id) is { } found && (found.State is not QuestionState.Answered || found.AnswerRevision != fact.BasedOn)
            ? new Folded(state, AnswerInWriting.Meanwhile(state, found))
            : Change(state, entry, fact.Id, question => Written(question, entry, fact.Answer, fact.Reply ?? question.AnswerReply));

    public static Folded Apply(State state, Entry entry, QuestionMoved fact)
    {
        if (state.Questions.Find(fact.Id) is not { } question)
            return new Folded(state, Moderation.UnknownQuestion);
        if (question.State != fact.From)
            return new Folded(state, Moderation.Already(state, question));
        if (question.MergedInto is not null)
        {
            if (fact is not QuestionWithdrawn)
                return new Folded(state, MergeQuestions.Merged);
            if (state.Questions.Main(question) is var main && !WithdrawQuestion.IsPossible(main))
                return new Folded(state, Moderation.Already(state, main));
        }

        var asking = state.Questions.Asking(question.Session);
        return fact switch
        {
            QuestionReturned { To: QuestionState.Withdrawn } when !question.Merged.IsEmpty => new Folded(state, ReturnQuestion.NotAlone),
            QuestionPut put when put.Previous != asking?.Id => new Folded(state, Moderation.Already(state, asking ?? question)),
            QuestionReturned { To: QuestionState.Asking } when asking is not null => new Folded(state, Moderation.Already(state, asking)),
            QuestionPut put => Move(state, entry, question, put, put.Previous is { } previous
                ? state.Questions.Set(Finished(state.Questions.Find(previous)!, entry)) : state.Questions),
            QuestionReturned { Resumed: { } resumed } back => Resume(Move(state, entry, question, back, state.Questions), entry, resumed, question.Session),
            QuestionWithdrawn gone => Withdraw(state, entry, question, gone),
            _ => Move(state, entry, question, fact, state.Questions),
        };
    }

    /// <summary>A question in the session that it has come to: when that is over, it goes to the speaker at once.</summary>
    internal static Question Arrived(State state, Entry entry, Question question) =>
        question.MergedInto is null && Leftovers.AreLeft(state, question.Session)
        ? question with { State = QuestionState.Later, DoneAt = entry.At, Number = state.Questions.NextNumber(question.Session) }
        : question;

    private static Question Written(Question question, Entry entry, string answer, string? reply) => question with
    {
        Answer = answer, AnsweredBy = entry.Who.PersonId, AnswerRevision = entry.Position, AnswerReply = reply,
    };

    internal static Question Finished(Question previous, Entry entry) => previous with
    {
        State = QuestionState.Answered,
        Before = previous.State,
        DoneAt = entry.At,
        HandedAs = null,
        Revision = entry.Position,
    };

    /// <summary>What others asked together with it stays.</summary>
    private static State Withdraw(State state, Entry entry, Question question, QuestionWithdrawn fact)
    {
        var book = Merging.Leave(state.Questions, question, entry);
        return Move(state, entry, book.Find(question.Id)!, fact, book);
    }

    private static Folded Resume(State state, Entry entry, QuestionId id, SessionId session) =>
        state.Questions.Find(id) is { State: QuestionState.Answered } question && question.Session == session
            && state.Questions.Asking(session) is null
            ? state with
            {
                Questions = state.Questions.Set(question with
                {
                    State = QuestionState.Asking, Before = QuestionState.Queued, DoneAt = null, Revision = entry.Position,
                }),
            }
            : state;

    private static State Move(State state, Entry entry, Question question, QuestionMoved fact, QuestionBook book)
    {
        var moved = question with
        {
            Before = question.State,
            ReasonBefore = null,
            Reason = null,
            WithRest = false,
            HandedAs = null,
            Revision = entry.Position,
            TakenBy = entry.Who.PersonId ?? question.TakenBy,
        };
        return state with
        {
            Questions = book.Set(fact switch
            {
                QuestionQueued => moved with { State = QuestionState.Queued, QueuedAt = entry.At, Place = null, ReasonBefore = question.Reason, DoneAt = null },
                QuestionPut put => moved with
                {
                    State = QuestionState.Asking, QueuedAt = question.QueuedAt ?? entry.At, PutAt = entry.At, DoneAt = null,
                    Replaced = put.Previous,
                },
                QuestionAnswered { Answer: { } answer } written =>
                    Written(moved with { State = QuestionState.Answered, DoneAt = entry.At, TakenBy = question.TakenBy }, entry, answer, written.Reply),
                QuestionAnswered => moved with { State = QuestionState.Answered, DoneAt = entry.At },
                QuestionDismissed dismissed => moved with { State = QuestionState.Dismissed, DoneAt = entry.At, Reason = dismissed.Reason },
                QuestionLeft => moved with { State = QuestionState.Later, DoneAt = entry.At, Number = question.Number ?? book.NextNumber(question.Session) },
                QuestionAskedInWriting => moved with
                {
                    State = QuestionState.Later, DoneAt = entry.At, ReasonBefore = question.Reason, InWriting = true,
                    Number = question.Number ?? book.NextNumber(question.Session),
                },
                QuestionWithdrawn => moved with { State = QuestionState.Withdrawn, DoneAt = entry.At },
                QuestionReturned back => moved with
                {
                    State = back.To,
                    Before = null,
                    DoneAt = back.To is QuestionState.Later or QuestionState.Dismissed or QuestionState.Withdrawn ? entry.At : null,
                    PutAt = question.State is QuestionState.Asking ? null : question.PutAt,
                    Reason = back.To is QuestionState.Dismissed ? question.ReasonBefore : null,
                    Answer = null,
                    AnsweredBy = null,
                    AnswerRevision = 0,
                    AnswerReply = null,
                    Replaced = null,
                },
                _ => throw new InvalidOperationException($"The fold does not know {fact.GetType().Name}."),
            }),
        };
    }

    private static Folded Change(State state, Entry entry, QuestionId id, Func<Question, Question> change) =>
        state.Questions.Find(id) is { } question
            ? state with { Questions = state.Questions.Set(change(question) with { Revision = entry.Position }) }
            : new Folded(state, Moderation.UnknownQuestion);
}
