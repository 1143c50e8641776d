using Live.Announcements;
using Live.Log;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Mirror.Kinds;

/// <summary>Which questions' words or states an entry may have changed; votes and pins change neither.</summary>
internal static class TouchedQuestions
{
    /// <summary>
    /// Their ids, with those of what is asked together with them. Only what leaves a session's rest, or changes who is asked
    /// together with whom, looks at all questions of that session.
    /// </summary>
    public static IEnumerable<QuestionId> Of(Entry entry, Live.State after) => Changed(entry, after)
        .Select(after.Questions.Find).OfType<Question>().SelectMany(after.Questions.Related).Select(question => question.Id).Distinct();

    private static IEnumerable<QuestionId> Changed(Entry entry, Live.State after) => entry.Fact switch
    {
        VoteCast or VoteTakenBack or QuestionPinned => [],
        QuestionPut { Previous: { } previous } fact => [fact.Id, previous],
        QuestionReturned { Resumed: { } resumed } fact => [fact.Id, resumed],
        RoomQuestionTaken { Previous: { } previous } fact => [fact.Id, previous],
        QuestionHandedOver fact => [fact.Id, .. Left(fact.From, entry, after)],
        QuestionsMerged or QuestionSplit or QuestionWithdrawn => after.Questions.Find(((IQuestionFact)entry.Fact).Id) is { } question
            ? [question.Id, .. Left(question.Session, entry, after)] : [],
        IQuestionFact fact => [fact.Id],
        RestLeft fact => Left(fact.Session, entry, after),
        RestBroughtBack fact => Left(fact.Session, entry, after),
        MomentReached { Kind: MomentKind.Leftovers } fact => Left(fact.Session, entry, after),
        _ => [],
    };

    /// <summary>Those of them that were left for an answer in writing once, each with its session; also in the session that one was handed over from.</summary>
    public static IEnumerable<(SessionId Session, QuestionId Id)> Leftovers(Entry entry, Live.State after) =>
    [
        .. Of(entry, after).Select(after.Questions.Find).OfType<Question>().Where(question => question.Number is not null)
            .Select(question => (question.Session, question.Id)),
        .. entry.Fact is QuestionHandedOver handed ? Of(entry, after).Select(id => (handed.From, id)) : [],
    ];

    private static IEnumerable<QuestionId> Left(SessionId session, Entry entry, Live.State after) =>
        after.Questions.In(session).Where(question => question.Revision == entry.Position).Select(question => question.Id);
}
