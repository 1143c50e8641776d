using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>The heads of the threads of questions that are to be answered in writing: one for each session with such a question.</summary>
internal sealed class LeftoverHeads(IRecipients recipients) : IMessageKind
{
    public string Name => "leftovers";

    public IEnumerable<string> Keys(Live.State state) =>
        (state.Programme?.Sessions ?? []).Select(session => MessageKeys.Leftovers(session.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        TouchedQuestions.Leftovers(entry, after).Select(each => MessageKeys.Leftovers(each.Session)).Distinct();

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        if (programme.Find(new SessionId(key[(Name.Length + 1)..])) is not { } session || programme.Room(session.Room).Channel is not { } channel)
            return null;
        var leftovers = Leftovers.Of(state, session.Id).ToArray();
        if (leftovers.Length == 0 && state.Posts.GetValueOrDefault(key)?.Ts is null)
            return null;
        var (text, blocks) = LeftoverMessages.Head(session, leftovers, LeftoverMessages.Tags(programme, session, recipients));
        return new DesiredMessage(key, Place.In(channel), Urgency.Board, text, blocks);
    }
}
