using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>The boards in the rooms' channels: one for each session that has begun its questions, or has one.</summary>
internal sealed class BoardPosts : IMessageKind
{
    public string Name => "board";

    public IEnumerable<string> Keys(Live.State state) =>
        (state.Programme?.Sessions ?? []).Select(session => MessageKeys.Board(session.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact switch
    {
        QuestionHandedOver fact => [.. Of(fact.Id, after), MessageKeys.Board(fact.From)],
        MomentReached fact => [MessageKeys.Board(fact.Session)],
        RestLeft fact => [MessageKeys.Board(fact.Session)],
        RestBroughtBack fact => [MessageKeys.Board(fact.Session)],
        QueueArranged fact => [MessageKeys.Board(fact.Session)],
        IQuestionFact fact => Of(fact.Id, after),
        _ => [],
    };

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var id = new SessionId(key[(Name.Length + 1)..]);
        if (programme.Find(id) is not { } session || programme.Room(session.Room).Channel is not { } channel)
            return null;
        var posted = state.Posts.ContainsKey(key);
        var started = session.TakesQuestions && session.QuestionTime > TimeSpan.Zero && state.Moments.Values.Any(moment =>
            moment.Session == id && moment.Kind is MomentKind.Start && moment.Outcome is not MomentOutcome.Skipped);
        if (!posted && !started && state.Questions.CountIn(id) == 0)
            return null;
        var (text, blocks) = BoardMessage.Of(state, programme, session);
        return new DesiredMessage(key, Place.In(channel), posted ? Urgency.Counts : Urgency.Board, text, blocks);
    }

    private static IEnumerable<string> Of(QuestionId id, Live.State after) =>
        after.Questions.Find(id) is { } question ? [MessageKeys.Board(question.Session)] : [];
}
