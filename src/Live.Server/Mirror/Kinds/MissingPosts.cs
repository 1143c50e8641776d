using Live.Announcements;
using Live.Chairs;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>Tells each organizer that nobody is there to chair a session, and then what became of it.</summary>
internal sealed class MissingPosts(IRecipients recipients) : IMessageKind
{
    public string Name => "missing";

    public IEnumerable<string> Keys(Live.State state) =>
        (state.Programme?.Sessions ?? []).SelectMany(session => Of(session.Id, state));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact switch
    {
        MomentReached { Kind: MomentKind.ChairMissing } fact => Of(fact.Session, after),
        ChairCheckedIn fact => Of(fact.Session, after),
        ChairReplaced => Keys(after), // who took one place is not free for another
        _ => [],
    };

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        if (programme.Find(new SessionId(parts[1])) is not { } session || programme.Find(new PersonId(parts[2])) is not { } organizer
            || ChairCalls.Last(state, session.Id, MomentKind.ChairMissing) is not { } missed || recipients.Person(organizer) is not { } user)
            return null;
        var (text, blocks) = MissingMessage.Of(state, programme, session, missed);
        return new DesiredMessage(key, Place.To(user), state.Posts.ContainsKey(key) ? Urgency.Confirmation : Urgency.Announcement, text, blocks);
    }

    /// <summary>Of every organizer; one who is missing there has a message of their own already.</summary>
    private static IEnumerable<string> Of(SessionId id, Live.State state) =>
        state.Programme?.Find(id) is { } session && ChairCalls.Last(state, id, MomentKind.ChairMissing) is { } missed
            ? state.Programme.People.Where(person => person.Organizer).Select(person => person.Id)
                .Except(state.Chairs.ChairsAt(session, missed.Due)).Select(organizer => MessageKeys.Missing(id, organizer))
            : [];
}
