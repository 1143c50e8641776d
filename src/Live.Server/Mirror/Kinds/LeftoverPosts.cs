using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>The questions that are to be answered in writing, each in the thread of its session, with the answer when there is one.</summary>
internal sealed class LeftoverPosts : IMessageKind
{
    public string Name => "leftover";

    public IEnumerable<string> Keys(Live.State state) =>
        from question in state.Questions.ById.Values
        from session in question.Former.Add(question.Session)
        let key = MessageKeys.Leftover(session, question.Id)
        where question.Number is not null || state.Posts.ContainsKey(key)
        select key;

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        TouchedQuestions.Leftovers(entry, after).Select(each => MessageKeys.Leftover(each.Session, each.Id));

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        var session = new SessionId(parts[1]);
        if (state.Questions.Find(new QuestionId(parts[2])) is not { } question || programme.Find(session) is not { } found
            || programme.Room(found.Room).Channel is not { } channel)
            return null;
        var isHere = question.Session == session && question.IsLeftover;
        if (!isHere && state.Posts.GetValueOrDefault(key)?.Ts is null)
            return null;
        var (text, blocks) = isHere ? LeftoverMessages.Question(programme, question) : LeftoverMessages.Gone(question, question.Session != session);
        return new DesiredMessage(key, Place.In(channel), Urgency.Board, text, blocks) { Thread = MessageKeys.Leftovers(session) };
    }
}
