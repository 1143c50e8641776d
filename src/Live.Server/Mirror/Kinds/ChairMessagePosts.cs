using Live.Chairs;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>What organizers tell chairs, by direct message as well: the screen may not be open yet.</summary>
internal sealed class ChairMessagePosts(IRecipients recipients) : IMessageKind
{
    public string Name => "chair-message";

    public IEnumerable<string> Keys(Live.State state) => state.Chairs.Messages.SelectMany(message => Of(message, state));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact switch
    {
        ChairMessageSent fact => Of(fact.Id, after),
        ChairMessageAcknowledged fact => Of(fact.Id, after),
        ChairReplaced fact => after.Chairs.To(fact.Session).SelectMany(message => Of(message, after)),
        _ => [],
    };

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        if (state.Chairs.Find(new ChairMessageId(parts[1])) is not { } message || programme.Find(message.Session) is not { } session
            || programme.Find(new PersonId(parts[2])) is not { } person || recipients.Person(person) is not { } user)
            return null;
        var concerned = session.Chairs.Contains(person.Id);
        var posted = state.Posts.ContainsKey(key);
        if (!posted && (!concerned || message.Read is not null))
            return null;
        var (text, blocks) = ChairMessageMessage.Of(programme, session, message, concerned);
        return new DesiredMessage(key, Place.To(user), posted ? Urgency.Confirmation : Urgency.Announcement, text, blocks);
    }

    private static IEnumerable<string> Of(ChairMessageId id, Live.State state) =>
        state.Chairs.Find(id) is { } message ? Of(message, state) : [];

    /// <summary>To everybody who chairs the session, or did.</summary>
    private static IEnumerable<string> Of(ChairMessage message, Live.State state) => (state.Programme?.Find(message.Session)?.Chairs ?? [])
        .Union(state.Chairs.Replacements.Where(taken => taken.Session == message.Session).Select(taken => taken.Old))
        .Select(person => MessageKeys.ChairMessage(message.Id, person));
}
