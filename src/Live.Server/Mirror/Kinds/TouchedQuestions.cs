using Live.Announcements;
using Live.Log;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Mirror.Kinds;

/// <summary>Which questions' words or states an entry may have changed; votes and pins change neither.</summary>
internal static class TouchedQuestions
{
    /// <summary>Their ids. Only what leaves a whole session's rest looks at all questions of that session.</summary>
    public static IEnumerable<QuestionId> Of(Entry entry, Live.State after) => entry.Fact switch
    {
        VoteCast or VoteTakenBack or QuestionPinned => [],
        QuestionPut { Previous: { } previous } fact => [fact.Id, previous],
        QuestionReturned { Resumed: { } resumed } fact => [fact.Id, resumed],
        IQuestionFact fact => [fact.Id],
        RestLeft fact => Left(fact.Session, entry, after),
        MomentReached { Kind: MomentKind.Leftovers } fact => Left(fact.Session, entry, after),
        _ => [],
    };

    /// <summary>Those of them that were left for an answer in writing once, each with its session; also in the session that one was handed over from.</summary>
    public static IEnumerable<(SessionId Session, QuestionId Id)> Leftovers(Entry entry, Live.State after) =>
    [
        .. Of(entry, after).Select(after.Questions.Find).OfType<Question>().Where(question => question.Number is not null)
            .Select(question => (question.Session, question.Id)),
        .. entry.Fact is QuestionHandedOver handed ? new[] { (handed.From, handed.Id) } : [],
    ];

    private static IEnumerable<QuestionId> Left(SessionId session, Entry entry, Live.State after) =>
        after.Questions.In(session).Where(question => question.Revision == entry.Position).Select(question => question.Id);
}
