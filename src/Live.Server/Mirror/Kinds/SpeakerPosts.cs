using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>The direct messages that tell speakers what to answer in writing: one for each session and speaker whom Live can reach.</summary>
internal sealed class SpeakerPosts(IRecipients recipients) : IMessageKind
{
    public string Name => "speaker";

    public IEnumerable<string> Keys(Live.State state) =>
        (state.Programme?.Sessions ?? []).SelectMany(session => Of(state, session.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        TouchedQuestions.Leftovers(entry, after).Select(each => each.Session).Distinct().SelectMany(session => Of(after, session));

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        if (programme.Find(new SessionId(parts[1])) is not { } session || programme.Find(new PersonId(parts[2])) is not { } person
            || recipients.Person(person) is not { } user)
            return null;
        var leftovers = Leftovers.Of(state, session.Id).ToArray();
        if (leftovers.Length == 0 && state.Posts.GetValueOrDefault(key)?.Ts is null)
            return null;
        var (text, blocks) = LeftoverMessages.Speaker(programme, session, leftovers);
        return new DesiredMessage(key, Place.To(user), Urgency.Board, text, blocks);
    }

    private static IEnumerable<string> Of(Live.State state, SessionId id) => state.Programme is { } programme && programme.Find(id) is { } session
        ? programme.Called(session.Speakers).Select(person => MessageKeys.Speaker(id, person.Id))
        : [];
}
